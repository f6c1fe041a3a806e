using ZiZhiJin.Domain;

namespace ZiZhiJin.Storage.Presence;

/// <param name="At">When it was scanned, by the server's clock.</param>
internal sealed record JudgedScan(ScanToJudge Scan, DateTimeOffset At, Guid? PersonId, Refusal? Refusal);
