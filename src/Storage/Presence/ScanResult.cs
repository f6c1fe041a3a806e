using ZiZhiJin.Domain;

namespace ZiZhiJin.Storage.Presence;

/// <summary>What became of one scan: the check-in that stands now, or why there is none.</summary>
public sealed record ScanResult(Guid? PersonId, CheckInOutcome? CheckIn, Refusal? Refusal);
