using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Projects;

namespace ZiZhiJin.Storage.Projects;

/// <summary>The steps of a neighbourhood's fund year, and what they were taken from.</summary>
public sealed record AreaReadiness(Area Area, PolicyStamp? Under, IReadOnlyList<ReadinessStep> Steps);
