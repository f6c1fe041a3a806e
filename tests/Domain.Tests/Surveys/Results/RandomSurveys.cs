using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Tests.Surveys.Results;

/// <summary>Surveys as they come: some options favoured, questions that go together, few or many people.</summary>
internal static class RandomSurveys
{
    private static readonly string[] Channels = ["mini", "h5", "paper"];
    private static readonly string[] Buildings = ["1", "2", "3", "4"];

    public static SampleSurvey Of(int seed)
    {
        var random = new Random(seed);
        Question[] questions = [.. Enumerable.Range(1, random.Next(2, 5)).Select(i => AnyQuestion($"q{i}", random))];
        var favours = questions.Select(_ => random.NextDouble() * 3).ToArray();
        var answers = Enumerable.Range(0, random.Next(3, 160)).Select(_ => AnswerTo(questions, favours, random)).ToList();
        return SampleSurvey.Of(questions, answers, Buildings);
    }

    private static Question AnyQuestion(string id, Random random) => random.Next(5) switch
    {
        0 => SampleSurvey.Multiple(id, random.Next(2, 5)),
        1 => SampleSurvey.Rating(id, random.Next(2, 6)),
        2 => SampleSurvey.Single(id, random.Next(2, 5), required: false),
        _ => SampleSurvey.Single(id, random.Next(2, 5)),
    };

    // Half of the people answer everything by one inclination: so the questions tell of each other.
    private static List<string> AnswerTo(Question[] questions, double[] favours, Random random)
    {
        var (said, inclined, inclination) = (new List<string>(), random.Next(2) == 0, random.NextDouble());
        said.Add($"@channel={Channels[(int)(Math.Pow(random.NextDouble(), 2) * Channels.Length)]}");
        if (random.Next(20) > 0) said.Add($"@building={Buildings[(int)(Math.Pow(inclined ? inclination : random.NextDouble(), 1.5) * Buildings.Length)]}");
        for (var i = 0; i < questions.Length; i++)
        {
            var options = questions[i].Kind == QuestionKind.Rating ? questions[i].Scale!.Highest : questions[i].Options.Count;
            if (!questions[i].Required && random.Next(12) == 0) continue;
            var picks = questions[i].Kind == QuestionKind.Multiple ? random.Next(1, options + 1) : 1;
            for (var pick = 0; pick < picks; pick++)
                said.Add($"{questions[i].Id}={1 + (int)(Math.Pow(inclined ? inclination : random.NextDouble(), favours[i]) * options)}");
        }

        return [.. said.Distinct()];
    }
}
