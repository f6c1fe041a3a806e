using System.Diagnostics;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs;

/// <summary>Reads new and changed answers for needs, in one process at a time, and spends at most a twentieth of its time on it: those who answer come first.</summary>
internal sealed class NeedsWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<NeedsWorker> log) : BackgroundService
{
    private const int RestsPerWork = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3), LeaseLength = TimeSpan.FromMinutes(2), LooksBack = TimeSpan.FromDays(1);
    private DateTimeOffset _closedSince = DateTimeOffset.UnixEpoch;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var rest = Pause;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(rest, time, stoppingToken);
            var started = Stopwatch.GetTimestamp();
            await CollectAll(stoppingToken);
            var earned = Stopwatch.GetElapsedTime(started) * RestsPerWork;
            rest = earned > Pause ? earned : Pause;
        }
    }

    // A database that is away is met again at the next turn; the answers wait.
    private async Task CollectAll(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (!await scope.ServiceProvider.GetRequiredService<Leases>().Hold("needs", LeaseLength, cancel)) return;

            var startedAt = time.GetUtcNow();
            if (await scope.ServiceProvider.GetRequiredService<NeedCollector>().Collect(_closedSince, cancel) == 0) _closedSince = startedAt - LooksBack;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning("Needs wait to be read: {Kind}", fault.GetBaseException().GetType().Name);
        }
    }
}
