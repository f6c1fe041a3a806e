namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>A question over all versions that asked it: with every option that there ever was, those that are offered now first.</summary>
internal sealed class MergedQuestion
{
    private readonly Dictionary<string, VersionSet> _offeredIn = [];
    private readonly VersionWords _words;

    /// <param name="asked">The first version first.</param>
    /// <param name="versions">All versions of the survey.</param>
    public MergedQuestion(IReadOnlyList<AskedQuestion> asked, IReadOnlyList<int> versions)
    {
        _words = new VersionWords(versions);
        var latest = asked[^1];
        (Last, Place) = (latest.Version, latest.Place);
        AskedIn = VersionSet.Of(asked.Select(one => one.Version));
        Merged = latest.Question with
        {
            Title = _words.Of([.. asked.Select(one => (one.Version, one.Question.Title))]), Options = OptionsOf(asked),
            MaxChoices = latest.Question.Options.Count > 0 ? asked.Max(one => one.Question.MostChoices) : null, Scale = ScaleOf(asked),
        };
    }

    public Question Merged { get; }
    public VersionSet AskedIn { get; }

    /// <summary>The last version that asks it.</summary>
    public int Last { get; }

    /// <summary>Where it stands in that version.</summary>
    public int Place { get; }

    public VersionSet OfferedIn(string option) => _offeredIn.GetValueOrDefault(option, AskedIn);

    private List<AnswerOption> OptionsOf(IReadOnlyList<AskedQuestion> asked)
    {
        var offered = asked.SelectMany(one => one.Question.Options.Select(option => (one.Version, Option: option))).GroupBy(one => one.Option.Id).ToList();
        foreach (var option in offered) _offeredIn[option.Key] = VersionSet.Of(option.Select(one => one.Version));
        var order = asked[^1].Question.Options.Select((option, i) => (option.Id, i)).ToDictionary(option => option.Id, option => option.i);
        return
        [
            .. offered.OrderBy(option => order.GetValueOrDefault(option.Key, int.MaxValue))
                .Select(option => new AnswerOption(option.Key, _words.Of([.. option.Select(one => (one.Version, one.Option.Text))], [.. asked.Select(one => one.Version)]))),
        ];
    }

    private static RatingScale? ScaleOf(IReadOnlyList<AskedQuestion> asked)
    {
        var latest = asked[^1].Question;
        if (!asked.Any(one => one.Question.Scale?.Labels is { Count: > 0 })) return latest.Scale;
        return new RatingScale(latest.HighestRating, [.. Enumerable.Range(0, latest.HighestRating).Select(step => VersionWords.Changes([.. asked.Select(one => (one.Version, LabelOf(one.Question, step)))]))]);
    }

    private static string LabelOf(Question question, int step) => question.Scale?.Labels is { } labels && labels.Count > step ? labels[step] : "";
}
