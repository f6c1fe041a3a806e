using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Storage.Notices;

/// <summary>
/// How a notice went: whom it is for, how many of them have no account, how many have read it, what became of the deliveries, how many are
/// still to be called and how many were reached by a call.
/// </summary>
public sealed record NoticeCounts(int Recipients, int WithoutAccount, int Read, IReadOnlyList<DeliveryLine> Lines, int ToCall, int Called);

/// <summary>How many deliveries ended, or wait, in the same way and for the same reason.</summary>
public sealed record DeliveryLine(DeliveryState State, DeliveryWays Way, string? Reason, int Number);
