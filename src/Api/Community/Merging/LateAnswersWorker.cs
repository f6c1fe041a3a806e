using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Merging;

/// <summary>Takes in, every few seconds and in one process, what was answered under an entry while it was being merged or erased.</summary>
internal sealed class LateAnswersWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<LateAnswersWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3), LeaseLength = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await TakeIn(stoppingToken);
    }

    // A database that is away is met again at the next tick; the answers wait.
    private async Task TakeIn(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (!await scope.ServiceProvider.GetRequiredService<Leases>().Hold("late-answers", LeaseLength, cancel)) return;
            await scope.ServiceProvider.GetRequiredService<LateAnswers>().TakeIn(cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning("Late answers wait: {Kind}", fault.GetType().Name);
        }
    }
}
