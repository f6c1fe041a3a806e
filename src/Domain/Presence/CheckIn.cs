namespace ZiZhiJin.Domain.Presence;

/// <summary>Somebody was there. One per person and occasion, however often and by however many it was scanned.</summary>
public sealed class CheckIn
{
    private CheckIn()
    {
    }

    public Guid OccasionId { get; private init; }
    public Guid PersonId { get; private init; }

    /// <summary>When the person was there, by the server's clock; of several scans the earliest valid one.</summary>
    public DateTimeOffset At { get; private init; }

    public PresenceProof Proof { get; private init; }

    /// <summary>Whose phone or hand it was: the resident's own account, or that of the leader or helper.</summary>
    public Guid ByAccountId { get; private init; }

    /// <summary>The write that brought it, so that sending it again gives the first answer.</summary>
    public byte[] Nonce { get; private init; } = [];

    /// <summary>Taken back by a leader, who said why. It counts no more, and stays.</summary>
    public DateTimeOffset? UndoneAt { get; private init; }

    public Guid? UndoneByAccountId { get; private init; }
}
