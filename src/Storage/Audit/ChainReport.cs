namespace ZiZhiJin.Storage.Audit;

/// <summary>How one chain was found: its links, rows that still wait for theirs, and every fault as a sentence.</summary>
public sealed record ChainReport(long Links, int Waiting, IReadOnlyList<string> Faults);
