using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Storage.Presence;

/// <summary>What stands written of a person at an occasion after the write; nothing at all when the occasion did not take it.</summary>
/// <param name="First">Whether it was this very request that checked the person in, however often it is sent.</param>
public sealed record CheckInOutcome(DateTimeOffset? At, PresenceProof Proof, bool First, bool Undone)
{
    public static readonly CheckInOutcome NotTaken = new(null, default, false, false);
}
