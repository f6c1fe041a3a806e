namespace ZiZhiJin.Domain.Presence;

/// <summary>Somebody who was checked in has left (签退). One per person and occasion: the first stands.</summary>
public sealed class CheckOut
{
    private CheckOut()
    {
    }

    public Guid OccasionId { get; private init; }
    public Guid PersonId { get; private init; }
    public DateTimeOffset At { get; private init; }

    /// <summary>The person's own account, or that of the leader who checked everybody out.</summary>
    public Guid ByAccountId { get; private init; }
}
