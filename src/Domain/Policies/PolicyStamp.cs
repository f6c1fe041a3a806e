namespace ZiZhiJin.Domain.Policies;

/// <summary>What something was decided under: the pack, its version, and the revision of what the town had settled itself in that fund year.</summary>
public readonly record struct PolicyStamp(string Pack, int Version, int Revision);
