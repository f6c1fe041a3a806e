using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Publicity;

namespace ZiZhiJin.Storage.Publicity;

/// <summary>A posting with all that it said, and all that was said against it.</summary>
public sealed record PostingShown(Posting Posting, string Area, IReadOnlyList<PostingVersion> Versions, IReadOnlyList<Objection> Objections)
{
    /// <summary>The rule that its days rest on; none where it was never posted.</summary>
    public PolicyRule? Rule { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>What hangs, or hung last; nothing where it was never posted.</summary>
    public PostingVersion? Last => Versions.Count == 0 ? null : Versions[^1];

    public bool AnyUnanswered => Objections.Any(objection => objection.State == ObjectionState.Open);

    public bool IsOver => PublicityPolicy.IsOver(Posting, AnyUnanswered, Now);

    public bool IsKeptOpen => Posting is { State: PostingState.Posted, EndsAt: { } end } && Now >= end && AnyUnanswered;
}
