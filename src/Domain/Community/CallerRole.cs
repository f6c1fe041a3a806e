namespace ZiZhiJin.Domain.Community;

/// <summary>A role that a caller holds today, and the part of the tree it is held for.</summary>
public sealed record CallerRole(Role Role, string AreaPath);
