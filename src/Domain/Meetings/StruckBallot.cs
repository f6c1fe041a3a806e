using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Meetings;

/// <summary>A ballot of a named motion of which its voter says that somebody else cast it (冒投). It counts no more, and is kept as it was.</summary>
public sealed class StruckBallot
{
    public const int LongestReason = 200;

    private StruckBallot()
    {
    }

    public Guid Id { get; private init; }
    public Guid MotionId { get; private init; }

    /// <summary>As whom it was cast.</summary>
    public Guid PersonId { get; private init; }

    public byte[] Receipt { get; private init; } = [];
    public string Choices { get; private init; } = "";
    public Guid CastByAccountId { get; private init; }
    public Channel Channel { get; private init; }
    public DateTimeOffset StruckAt { get; private init; }
    public Guid StruckByAccountId { get; private init; }
    public string Reason { get; private init; } = "";

    /// <param name="castBy">By whose phone or hand, as far as that is known.</param>
    public static StruckBallot Strike(Ballot ballot, Turnout castBy, (Guid AccountId, string Reason) by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), MotionId = ballot.MotionId, PersonId = ballot.VoterId!.Value, Receipt = ballot.Receipt, Choices = ballot.Choices,
        CastByAccountId = castBy.ByAccountId, Channel = castBy.Channel, StruckAt = now, StruckByAccountId = by.AccountId, Reason = by.Reason,
    };
}
