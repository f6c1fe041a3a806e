namespace ZiZhiJin.Domain.Community.Verification;

/// <summary>A verified neighbour says of somebody: I know them, they live there.</summary>
public sealed record Vouching(Guid Id, Guid AreaId, Guid VoucherId, Guid PersonId, int Year, DateTimeOffset At);
