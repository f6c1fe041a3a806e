using ZiZhiJin.Wechat.AccessTokens;

namespace ZiZhiJin.Wechat.Tests.AccessTokens;

/// <summary>A shared memory whose store is away.</summary>
internal sealed class ForgetfulMemory : IAccessTokenMemory
{
    public Task<AccessToken?> Recall(string appId, CancellationToken cancel) => Task.FromResult<AccessToken?>(null);

    public Task Keep(string appId, AccessToken token, CancellationToken cancel) => Task.CompletedTask;

    public Task<bool> ClaimForcedRefresh(string appId, DateOnly day, CancellationToken cancel) => Task.FromResult(false);
}
