using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community.Sessions;

/// <summary>A caller, and when the session ends, so that no cache outlives it.</summary>
internal sealed record CachedCaller(Caller Caller, DateTimeOffset EndsAt);
