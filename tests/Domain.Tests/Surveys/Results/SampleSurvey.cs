using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Domain.Tests.Surveys.Results;

/// <summary>A survey whose answers are lists of groups, one or more for each question, and what is told of it.</summary>
internal sealed class SampleSurvey
{
    public static readonly DateTimeOffset Noon = new(2026, 6, 1, 4, 0, 0, TimeSpan.Zero);

    private SampleSurvey(AskedQuestions asked, IReadOnlyList<IReadOnlyList<string>> answers, IReadOnlyList<string> buildings)
    {
        (Asked, Answers) = (asked, answers);
        Counts = new ResultCounts(Breakdown.Of(asked, buildings));
        foreach (var answer in answers) Counts.Add(MarksOf(answer));
        Counts.Complete();
        Result = SurveyResult.Of(Guid.CreateVersion7(), Counts, Noon);
    }

    public AskedQuestions Asked { get; }
    public IReadOnlyList<Question> Questions => Asked.Questions;

    /// <summary>What each person said, as "question=option"; "@channel=mini" and "@building=3" among them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Answers { get; }

    public ResultCounts Counts { get; }
    public SurveyResult Result { get; }

    public static SampleSurvey Of(IReadOnlyList<Question> questions, IReadOnlyList<IReadOnlyList<string>> answers, params string[] buildings) =>
        new(AskedQuestions.Of(questions), answers, buildings);

    /// <summary>Whose answers say of which version they are: "@version=2".</summary>
    public static SampleSurvey Of(AskedQuestions asked, IReadOnlyList<IReadOnlyList<string>> answers, params string[] buildings) => new(asked, answers, buildings);

    public static Question Single(string id, int options, bool required = true) => new(id, QuestionKind.Single, id, required, Options(options));

    public static Question Multiple(string id, int options) => new(id, QuestionKind.Multiple, id, true, Options(options));

    public static Question Rating(string id, int highest) => new(id, QuestionKind.Rating, id, true, []) { Scale = new RatingScale(highest) };

    /// <summary>How many said all of these.</summary>
    public int Saying(params string[] said) => Answers.Count(answer => said.All(answer.Contains));

    private static AnswerOption[] Options(int count) => [.. Enumerable.Range(1, count).Select(i => new AnswerOption($"{i}", $"选项{i}"))];

    private int[] MarksOf(IReadOnlyList<string> answer)
    {
        var marks = new List<int>();
        for (var aspect = 0; aspect < Counts.Breakdown.Aspects.Count; aspect++)
        for (var group = 0; group < Counts.Breakdown.Aspects[aspect].Rest; group++)
            if (answer.Contains($"{Counts.Breakdown.Aspects[aspect].Of}={Counts.Breakdown.Aspects[aspect].Groups[group].Id}")) marks.Add(Counts.Breakdown.Starts[aspect] + group);
        return [.. marks];
    }
}
