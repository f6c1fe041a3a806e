namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>One need that a person's answer names, and what was concluded about it. What people conclude is not overwritten by the method.</summary>
public sealed class Need
{
    public const int MaxTextLength = QuestionPolicy.LongestLongText;

    private Need()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }

    /// <summary>The fund year.</summary>
    public int Year { get; private init; }

    /// <summary>The survey whose answer names it, or the <see cref="RaisedNeed"/> that it is.</summary>
    public Guid SurveyId { get; private init; }
    public Guid PersonId { get; private init; }
    public string QuestionId { get; private init; } = "";

    /// <summary>In the resident's own words; empty once it is withdrawn or its person erased.</summary>
    public string Text { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private init; }

    /// <summary>Nothing once it is withdrawn.</summary>
    public Guid? GroupId { get; private set; }

    public string? Category { get; private set; }

    /// <summary>The resident's words that spoke for the category; none when people chose it.</summary>
    public IReadOnlyList<string> CategoryWords { get; private set; } = [];

    public ConcludedBy CategoryBy { get; private set; }
    public IReadOnlyList<NeedHint> Hints { get; private set; } = [];

    /// <summary>The <see cref="NeedWords.Version"/> by which it was understood.</summary>
    public int MethodVersion { get; private set; }

    /// <summary>The board's revision at which the need last changed.</summary>
    public long Revision { get; private set; }

    public bool IsWithdrawn => GroupId is null;

    public static Need Of(NeedSource source, string text, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), AreaId = source.AreaId, Year = source.Year, SurveyId = source.SurveyId, PersonId = source.PersonId,
        QuestionId = source.QuestionId, Text = text, WrittenAt = now,
    };

    /// <summary>Takes over what the method concluded.</summary>
    public void Understand(CategoryGuess guess, IReadOnlyList<NeedHint> hints)
    {
        (Hints, MethodVersion) = (hints, NeedWords.Version);
        if (CategoryBy != ConcludedBy.People) (Category, CategoryWords, CategoryBy) = (guess.Category, guess.Words, ConcludedBy.Words);
    }

    /// <summary>A model's opinion, which may be that it has none. It is asked once, and never against people.</summary>
    public void Suggest(string? category, long revision)
    {
        if (CategoryBy == ConcludedBy.Words) (Category, CategoryBy, Revision) = (category, ConcludedBy.Model, revision);
    }

    public void Reclassify(string category, long revision) =>
        (Category, CategoryWords, CategoryBy, Revision) = (category, [], ConcludedBy.People, revision);

    public void PutInto(Guid groupId, long revision) => (GroupId, Revision) = (groupId, revision);

    /// <summary>The resident does not say it any more.</summary>
    public void Withdraw(long revision) => (GroupId, Text, CategoryWords, Hints, Revision) = (null, "", [], [], revision);

    /// <summary>Its person was erased: what it says is gone, that somebody needs it stays.</summary>
    public void Erase(long revision) => (Text, CategoryWords, Hints, Revision) = ("", [], [], revision);
}
