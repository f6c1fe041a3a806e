using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Storage.Policies;

/// <summary>Another value that somebody wants for a soft rule, in an area or for one subject there, and why.</summary>
public sealed record OverrideWish(Guid AreaId, int Year, string Rule, string Parameter)
{
    public required PolicyValue Value { get; init; }
    public required string Reason { get; init; }
    public Guid? SubjectId { get; init; }
}
