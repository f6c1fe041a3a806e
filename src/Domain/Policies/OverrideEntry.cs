namespace ZiZhiJin.Domain.Policies;

/// <summary>Another value on its way in for a soft rule, in an area, or for one subject there.</summary>
public sealed record OverrideEntry(PolicyParameter Parameter, PolicyValue Value, Guid AreaId, Guid? SubjectId);
