using System.Collections.Concurrent;
using System.Diagnostics;
using ZiZhiJin.Servers;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Tests.Commits;

public sealed class CrashTests : PrivateSurveyTests
{
    [Fact]
    public async Task A_server_killed_under_load_loses_no_acknowledged_row_and_the_engine_goes_on_by_itself()
    {
        await using var engine = Database.Engine();
        var acknowledged = new ConcurrentBag<int>();
        using var end = new CancellationTokenSource();
        var callers = Enumerable.Range(0, 64).Select(caller => WriteUntil(engine, caller, acknowledged, end.Token)).ToList();

        await Task.Delay(TimeSpan.FromSeconds(1));
        await Server.Kill();
        var beforeRestart = acknowledged.Count;
        await Server.Start();
        var recovery = await UntilMoreThan(beforeRestart, acknowledged);
        await end.CancelAsync();
        var failures = (await Task.WhenAll(callers)).Sum();

        var stored = await Database.PeopleOf(1);
        Assert.Empty(acknowledged.Except(stored));
        Assert.Equal(stored.Count, await Database.TallyOf(1));
        Assert.NotEqual(0, beforeRestart);
        Assert.NotEqual(0, failures);
        Assert.True(recovery < TimeSpan.FromSeconds(5), $"Rows were acknowledged again after {recovery}.");
    }

    private static async Task<int> WriteUntil(GroupCommit<Answer, Outcome> engine, int caller, ConcurrentBag<int> acknowledged, CancellationToken end)
    {
        var failures = 0;
        for (var person = caller; !end.IsCancellationRequested; person += 64)
        {
            if (await Try(Write(engine, person)) is not null)
            {
                acknowledged.Add(person);
                continue;
            }

            failures++;
            await Task.Delay(50, CancellationToken.None);
        }

        return failures;
    }

    private static async Task<TimeSpan> UntilMoreThan(int count, ConcurrentBag<int> acknowledged)
    {
        var clock = Stopwatch.StartNew();
        while (acknowledged.Count <= count && clock.Elapsed < TimeSpan.FromSeconds(20)) await Task.Delay(20);
        return clock.Elapsed;
    }
}
