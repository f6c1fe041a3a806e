using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Api.Audit;

/// <summary>Chains new audit rows every few seconds, in one process at a time.</summary>
internal sealed class AuditChainWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<AuditChainWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5), LeaseLength = TimeSpan.FromSeconds(30), LooksBack = TimeSpan.FromHours(1);
    private DateTimeOffset _since = DateTimeOffset.UnixEpoch;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await LinkAll(stoppingToken);
    }

    // A database that is away is met again at the next tick; the rows wait.
    private async Task LinkAll(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (!await scope.ServiceProvider.GetRequiredService<Leases>().Hold("audit-chain", LeaseLength, cancel)) return;

            var startedAt = time.GetUtcNow();
            var chain = scope.ServiceProvider.GetRequiredService<AuditChain>();
            while (await chain.LinkNext(_since, cancel) > 0)
            {
            }

            _since = startedAt - LooksBack;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning("The audit chain waits: {Kind}", fault.GetType().Name);
        }
    }
}
