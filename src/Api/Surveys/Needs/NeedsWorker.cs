using System.Diagnostics;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs;

/// <summary>Reads new and changed answers for needs, in one process at a time. After each handful it rests ten times as long as it worked: those who answer come first.</summary>
internal sealed class NeedsWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<NeedsWorker> log) : BackgroundService
{
    private const int RestsPerWork = 10, HandfulsOfASurvey = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3), LeaseLength = TimeSpan.FromMinutes(2), LooksBack = TimeSpan.FromDays(1);
    private DateTimeOffset _closedSince = DateTimeOffset.UnixEpoch;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await CollectAll(stoppingToken);
    }

    // A database that is away is met again at the next tick; the answers wait.
    private async Task CollectAll(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (!await Hold(scope, cancel)) return;

            var (startedAt, allRead) = (time.GetUtcNow(), true);
            foreach (var survey in await scope.ServiceProvider.GetRequiredService<NeedCollector>().Surveys(_closedSince, cancel))
                allRead &= await Collect(survey, cancel);
            if (allRead) _closedSince = startedAt - LooksBack;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Say(fault);
        }
    }

    // Whether all of the survey is read. One that cannot be read, or that many answer, holds up no other.
    private async Task<bool> Collect(Survey survey, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var collector = scope.ServiceProvider.GetRequiredService<NeedCollector>();
            for (var handful = 0; handful < HandfulsOfASurvey; handful++)
            {
                if (!await Hold(scope, cancel)) return false;
                if (await WithRest(() => collector.CollectNext(survey, cancel), cancel) == 0) return true;
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Say(fault);
        }

        return false;
    }

    private void Say(Exception fault) => log.LogWarning("Needs wait to be read: {Kind}", fault.GetBaseException().GetType().Name);

    private static Task<bool> Hold(AsyncServiceScope scope, CancellationToken cancel) =>
        scope.ServiceProvider.GetRequiredService<Leases>().Hold("needs", LeaseLength, cancel);

    private async Task<int> WithRest(Func<Task<int>> work, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        var done = await work();
        await Task.Delay(Stopwatch.GetElapsedTime(started) * RestsPerWork, time, cancel);
        return done;
    }
}
