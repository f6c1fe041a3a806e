using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Domain.Tests.Surveys.Results;

/// <summary>Surveys that were corrected while they were open: options and questions were taken out and added, after few or many had answered.</summary>
internal static class VersionedSurveys
{
    public static SampleSurvey Of(int seed)
    {
        var random = new Random(seed);
        var versions = Enumerable.Range(1, random.Next(2, 4)).ToDictionary(version => version, _ => (IReadOnlyList<Question>)[.. Asked(random)]);
        var (people, early) = (random.Next(5, 120), random.NextDouble());
        var answers = Enumerable.Range(0, people).Select(_ => random.NextDouble() < early ? 1 : random.Next(1, versions.Count + 1)).Select(version => AnswerTo(version, versions, random)).ToList();
        return SampleSurvey.Of(AskedQuestions.Of(versions), answers, "1", "2");
    }

    /// <summary>Whether nobody can be in both, for they were not asked both: known to whoever reads what the versions asked.</summary>
    public static bool IsImpossible(AskedQuestions asked, (string Of, string Id) one, (string Of, string Id) other) =>
        VersionsOf(asked, one).Excludes(VersionsOf(asked, other));

    private static VersionSet VersionsOf(AskedQuestions asked, (string Of, string Id) group) => group switch
    {
        (Breakdown.ByVersion, var version) => VersionSet.Of([int.Parse(version, System.Globalization.CultureInfo.InvariantCulture)]),
        (['@', ..], _) => VersionSet.Every,
        (var question, AspectGroup.NotAsked) => asked.All.Without(asked.AskedIn(question)),
        var (question, option) => asked.OfferedIn(question, option),
    };

    // The same four questions; of each version some, with some of their options.
    private static IEnumerable<Question> Asked(Random random)
    {
        for (var i = 1; i <= 4; i++)
        {
            if (i > 1 && random.Next(4) == 0) continue;
            var question = i == 4 ? SampleSurvey.Multiple("q4", 3) : SampleSurvey.Single($"q{i}", 3);
            var options = question.Options.Where((_, place) => place < 1 || random.Next(4) > 0).ToList();
            yield return question with { Options = options.Count > 1 ? options : question.Options };
        }
    }

    private static List<string> AnswerTo(int version, Dictionary<int, IReadOnlyList<Question>> versions, Random random)
    {
        var said = new List<string> { $"@version={version}", random.Next(3) == 0 ? "@channel=paper" : "@channel=mini", $"@building={random.Next(1, 3)}" };
        foreach (var question in versions[version])
        {
            var favoured = (int)(Math.Pow(random.NextDouble(), 2) * question.Options.Count);
            said.Add($"{question.Id}={question.Options[favoured].Id}");
            if (question.Kind == QuestionKind.Multiple && random.Next(2) == 0) said.Add($"{question.Id}={question.Options[random.Next(question.Options.Count)].Id}");
        }

        var asked = versions[version].Select(question => question.Id).ToHashSet();
        said.AddRange(versions.Values.SelectMany(questions => questions).Select(question => question.Id).Distinct().Where(id => !asked.Contains(id)).Select(id => $"{id}={AspectGroup.NotAsked}"));
        return [.. said.Distinct()];
    }
}
