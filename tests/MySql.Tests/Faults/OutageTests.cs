using Xunit.Abstractions;

namespace ZiZhiJin.MySql.Tests.Faults;

[Collection(FaultCollection.Name)]
public sealed class OutageTests(FragileServer server, ITestOutputHelper output)
{
    private static readonly TimeSpan ReturnsWithin = TimeSpan.FromSeconds(5);

    [Fact]
    public Task A_killed_server_loses_nothing_and_everybody_returns() => Survive(async () =>
    {
        await server.Process.Kill();
        await Task.Delay(1000);
        await server.Process.Start();
    });

    [Fact]
    public Task A_frozen_server_loses_nothing_and_everybody_returns() => Survive(async () =>
    {
        server.Process.Freeze();
        await Task.Delay(10_000);
        server.Process.Thaw();
    });

    [Fact]
    public Task A_server_started_anew_loses_nothing_and_everybody_returns() => Survive(async () =>
    {
        await server.Process.Stop();
        await server.Process.Start();
    });

    [Fact]
    public Task A_server_killed_twice_in_a_row_loses_nothing_and_everybody_returns() => Survive(async () =>
    {
        await server.Process.Kill();
        await server.Process.Start();
        await server.Process.Kill();
        await server.Process.Start();
    });

    [Fact]
    public Task A_frozen_server_that_is_then_killed_loses_nothing_and_everybody_returns() => Survive(async () =>
    {
        server.Process.Freeze();
        await Task.Delay(3000);
        await server.Process.Kill();
        await server.Process.Start();
    });

    private async Task Survive(Func<Task> outage)
    {
        await using var writers = await Writers.Start(server);
        var before = writers.Acknowledged.Count;
        var threads = ThreadPool.ThreadCount;
        writers.ForgetThreads();

        await outage();
        var back = writers.Now;
        for (var i = 0; i < 60 && writers.SlowestReturn(back) > ReturnsWithin; i++) await Task.Delay(100);
        await writers.Stop();

        var stored = await server.Stored();
        Report(writers, back, threads);
        Assert.True(before > 16, "the workers did not work before the outage");
        Assert.Empty(writers.Unexpected);
        Assert.NotEmpty(writers.Failures);
        Assert.InRange(writers.SlowestReturn(back), TimeSpan.Zero, ReturnsWithin);
        Assert.Equal(writers.Acknowledged.Count, writers.Acknowledged.Distinct().Count());
        Assert.Empty(writers.Acknowledged.Except(stored));
        Assert.Empty(stored.Except(writers.Acknowledged));
        Assert.InRange(writers.LongestTry, TimeSpan.Zero, TimeSpan.FromSeconds(15));
        Assert.InRange(writers.MostThreads - threads, -100, 8);
    }

    private void Report(Writers writers, TimeSpan back, int threads)
    {
        output.WriteLine($"acknowledged {writers.Acknowledged.Count}, slowest return {writers.SlowestReturn(back).TotalSeconds:0.00} s, " +
            $"longest try {writers.LongestTry.TotalSeconds:0.00} s, threads {threads} → {writers.MostThreads}");
        foreach (var (failure, count) in writers.Failures.OrderByDescending(f => f.Value).Take(8)) output.WriteLine($"{count} × {failure}");
    }
}
