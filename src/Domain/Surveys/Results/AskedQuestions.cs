namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>
/// All that a survey ever asked, over its versions, as the results name it: what was taken out or came later says so, and a changed word says in
/// which version it stood. Ids mean the same in all versions (see <see cref="CorrectionPolicy"/>).
/// </summary>
public sealed class AskedQuestions
{
    private readonly Dictionary<string, MergedQuestion> _merged = [];

    private AskedQuestions(SortedList<int, IReadOnlyList<Question>> versions)
    {
        (ByVersion, Versions) = (versions, [.. versions.Keys]);
        All = VersionSet.Of(Versions);
        var byId = versions.SelectMany(version => version.Value.Select((question, place) => new AskedQuestion(version.Key, place, question))).GroupBy(asked => asked.Question.Id);
        var merged = byId.Select(asked => new MergedQuestion([.. asked], Versions)).ToList();
        Questions = [.. merged.OrderByDescending(question => question.Last).ThenBy(question => question.Place).Select(question => question.Merged)];
        foreach (var question in merged) _merged[question.Merged.Id] = question;
    }

    /// <summary>As each version asks.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<Question>> ByVersion { get; }

    /// <summary>The numbers of the versions, the first one first.</summary>
    public IReadOnlyList<int> Versions { get; }

    public VersionSet All { get; }

    /// <summary>What is asked now comes first, then what was taken out.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>Whether there was more than one version.</summary>
    public bool HaveChanged => Versions.Count > 1;

    /// <summary>A survey that was never corrected.</summary>
    public static AskedQuestions Of(IReadOnlyList<Question> questions) => Of([KeyValuePair.Create(1, questions)]);

    public static AskedQuestions Of(IEnumerable<KeyValuePair<int, IReadOnlyList<Question>>> versions) => new(new(versions.ToDictionary()));

    /// <summary>The versions that ask it.</summary>
    public VersionSet AskedIn(string question) => _merged[question].AskedIn;

    /// <summary>The versions that offer the option.</summary>
    public VersionSet OfferedIn(string question, string option) => _merged[question].OfferedIn(option);
}
