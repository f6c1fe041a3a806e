namespace ZiZhiJin.Domain.Community.Verification;

/// <summary>A verified neighbour says of somebody: I know them, they live there. Numbered within the year, so that two at once are two.</summary>
public sealed record Vouching(Guid Id, Guid AreaId, Guid VoucherId, Guid PersonId, int Year, int Number, DateTimeOffset At);
