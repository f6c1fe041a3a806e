namespace ZiZhiJin.Domain.Points;

/// <summary>Volunteer time of a person at one occasion, as proven.</summary>
/// <param name="At">When they came.</param>
public sealed record Earning(Guid OccasionId, Guid AreaId, Guid PersonId, DateTimeOffset At, int Minutes, bool IsWeaker)
{
    /// <summary>The Shanghai day on whose ceiling it counts.</summary>
    public DateOnly Day => ShanghaiTime.DayOf(At);
}
