namespace ZiZhiJin.Desk.Notices.Operations;

/// <summary>How the two WeChat accounts do. The host knows.</summary>
public interface IPlatformAccounts
{
    Task<IReadOnlyList<PlatformAccountState>> Read(CancellationToken cancel);
}

/// <summary>One account: until when its access token is good, when the platform last called, what went wrong last, and what is used of the quotas.</summary>
public sealed record PlatformAccountState(string Name, DateTimeOffset? TokenUntil, DateTimeOffset? CalledAt, PlatformTrouble? LastTrouble, IReadOnlyList<PlatformQuota> Quotas);

/// <summary>A call that did not succeed, with the platform's code and its name of the case.</summary>
public sealed record PlatformTrouble(DateTimeOffset At, string Path, string Kind, int Code, string? Rid);

/// <summary>Calls of a day; nothing where the platform does not say.</summary>
public sealed record PlatformQuota(string Path, long? PerDay, long? Used);
