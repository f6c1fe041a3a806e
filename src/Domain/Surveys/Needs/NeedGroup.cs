namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>The needs of a neighbourhood's fund year that say the same. Its residents are counted from needs and me-toos, a person once.</summary>
public sealed class NeedGroup
{
    public const int MaxTitleLength = 60, MaxReasonLength = 500;

    private NeedGroup()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }
    public int Year { get; private init; }

    /// <summary>Empty while nobody has found a name: residents do not see such a group.</summary>
    public string Title { get; private set; } = "";

    public bool TitledByPeople { get; private set; }

    /// <summary>The group that this one became part of. Final.</summary>
    public Guid? MergedInto { get; private set; }

    public NeedVerdict? Verdict { get; private set; }
    public string? VerdictReason { get; private set; }
    public string? VerdictRule { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The proposal that answers these needs.</summary>
    public Guid? ProposalId { get; private set; }

    public string? ProposalTitle { get; private set; }
    public DateTimeOffset CreatedAt { get; private init; }

    public static NeedGroup Begin(Guid areaId, int year, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), AreaId = areaId, Year = year, CreatedAt = now };

    /// <summary>The method's name for it; people's stays.</summary>
    public void Suggest(string title)
    {
        if (!TitledByPeople) Title = title;
    }

    public void Rename(string title) => (Title, TitledByPeople) = (title.Trim(), true);

    public void MergeInto(NeedGroup other)
    {
        if (other.Id == Id || other.MergedInto is not null) throw new RefusedException(NeedRefusals.MergeWithItself);
        MergedInto = other.Id;
    }

    public NeedDecision Decide(NeedVerdict verdict, string reason, string? ruleId, NeedDecider by)
    {
        (Verdict, VerdictReason, VerdictRule, DecidedAt) = (verdict, reason.Trim(), ruleId, by.At);
        return NeedDecision.Of(this, by);
    }

    public void AnswerBy(Guid proposalId, string title) => (ProposalId, ProposalTitle) = (proposalId, title.Trim());

    public void Unanswer() => (ProposalId, ProposalTitle) = (null, null);
}
