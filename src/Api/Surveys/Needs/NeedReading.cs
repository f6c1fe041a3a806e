using System.Diagnostics;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs;

/// <summary>Reads new and changed answers for needs. After each handful it rests ten times as long as it worked: those who answer come first.</summary>
internal sealed class NeedReading(IServiceScopeFactory scopes, TimeProvider time, ILogger<NeedReading> log)
{
    public const string Lease = "needs";
    public static readonly TimeSpan LeaseLength = TimeSpan.FromMinutes(2);
    private const int RestsPerWork = 10, HandfulsOfASurvey = 5;
    private static readonly TimeSpan LooksBack = TimeSpan.FromDays(1);
    private DateTimeOffset _closedSince = DateTimeOffset.UnixEpoch;

    public async Task ReadAll(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (startedAt, allRead) = (time.GetUtcNow(), true);
        foreach (var survey in await scope.ServiceProvider.GetRequiredService<NeedCollector>().Surveys(_closedSince, cancel))
            allRead &= await Read(survey, cancel);
        if (allRead) _closedSince = startedAt - LooksBack;
    }

    // Whether all of the survey is read. One that cannot be read, or that many answer, holds up no other.
    private async Task<bool> Read(Survey survey, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var (collector, leases) = (scope.ServiceProvider.GetRequiredService<NeedCollector>(), scope.ServiceProvider.GetRequiredService<Leases>());
            for (var handful = 0; handful < HandfulsOfASurvey; handful++)
            {
                if (!await leases.Hold(Lease, LeaseLength, cancel)) return false;
                if (await WithRest(() => collector.CollectNext(survey, cancel), cancel) == 0) return true;
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning("A survey waits to be read for needs: {Kind}", fault.GetBaseException().GetType().Name);
        }

        return false;
    }

    private async Task<int> WithRest(Func<Task<int>> work, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        var done = await work();
        await Task.Delay(Stopwatch.GetElapsedTime(started) * RestsPerWork, time, cancel);
        return done;
    }
}
