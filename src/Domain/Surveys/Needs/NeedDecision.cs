namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>A decision that stays as a precedent, also when its group is decided anew.</summary>
public sealed record NeedDecision(Guid Id, Guid AreaId, Guid GroupId, NeedVerdict Verdict, string Reason)
{
    public string? RuleId { get; init; }

    /// <summary>What was decided on, as the group was called and a resident wrote it.</summary>
    public string Title { get; init; } = "";

    public string Sentence { get; init; } = "";
    public Guid DecidedBy { get; init; }
    public DateTimeOffset DecidedAt { get; init; }

    internal static NeedDecision Of(NeedGroup group, NeedDecider by) =>
        new(Guid.CreateVersion7(by.At), group.AreaId, group.Id, group.Verdict!.Value, group.VerdictReason!)
        {
            RuleId = group.VerdictRule, Title = group.Title, Sentence = by.Sentence, DecidedBy = by.AccountId, DecidedAt = by.At,
        };
}
