namespace ZiZhiJin.Domain.Points;

/// <summary>Volunteer time of a person at one occasion, as proven.</summary>
/// <param name="Day">The Shanghai day on which they came.</param>
public sealed record Earning(Guid OccasionId, Guid AreaId, Guid PersonId, DateOnly Day, int Minutes, bool IsWeaker);
