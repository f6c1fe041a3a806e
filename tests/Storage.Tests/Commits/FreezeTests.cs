using System.Diagnostics;

namespace ZiZhiJin.Storage.Tests.Commits;

public sealed class FreezeTests : PrivateSurveyTests
{
    [Fact]
    public async Task A_frozen_server_releases_every_caller_by_the_command_timeout()
    {
        await using var engine = Database.Engine(new() { MaxRows = 20, MaxWait = TimeSpan.FromSeconds(2) });
        await Write(engine, person: 1000);

        Server.Freeze();
        var clock = Stopwatch.StartNew();
        var results = await Task.WhenAll(Enumerable.Range(0, 200).Select(n => Try(Write(engine, n))));
        var slowest = clock.Elapsed;
        Server.Thaw();

        Assert.All(results, Assert.Null);
        Assert.True(slowest < TimeSpan.FromSeconds(8), $"A caller waited {slowest}.");
        Assert.Equal(Fate.New, (await Write(engine, person: 1001)).Fate);
        Assert.Equal(await Database.AnswersOf(1), await Database.TallyOf(1));
    }
}
