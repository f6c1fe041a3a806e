namespace ZiZhiJin.Storage.Presence;

/// <summary>What a leader's phone sends at once, and what its clock shows while it does.</summary>
public sealed record ScanUpload(Guid OccasionId, Guid AreaId, Guid ByAccountId, DateTimeOffset PhoneClock, IReadOnlyList<ScanToJudge> Scans);
