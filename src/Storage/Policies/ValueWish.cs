using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Storage.Policies;

/// <summary>A value for an open place of a rule, from a day on. Without a day it holds from today, or from the first day of a year to come.</summary>
public sealed record ValueWish(Guid AreaId, int Year, string Rule, string Parameter)
{
    public required PolicyValue Value { get; init; }
    public required string Reason { get; init; }
    public DateOnly? From { get; init; }
}
