using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Api.Audit;

/// <summary>Chains the audit rows that are new, and remembers until when it has looked.</summary>
internal sealed class AuditLinking(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan LooksBack = TimeSpan.FromHours(1);
    private DateTimeOffset _since = DateTimeOffset.UnixEpoch;

    public async Task LinkAll(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (startedAt, chain) = (time.GetUtcNow(), scope.ServiceProvider.GetRequiredService<AuditChain>());
        while (await chain.LinkNext(_since, cancel) > 0)
        {
        }

        _since = startedAt - LooksBack;
    }
}
