using ZiZhiJin.Servers;
using ZiZhiJin.Storage.Redis;

namespace ZiZhiJin.Storage.Tests.Redis;

public sealed class OutageTests : IAsyncLifetime
{
    private static readonly TimeSpan AFewSeconds = TimeSpan.FromSeconds(5);
    private RedisServer _server = null!;

    public async Task InitializeAsync() => _server = await RedisServer.StartNew();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_killed_redis_holds_nobody_up_and_comes_back_by_itself()
    {
        await using var callers = await Callers.Connected(_server);

        await _server.Kill();
        var outage = await callers.AllAtOnce(200);
        await _server.Start();
        var recovery = await callers.UntilUp();

        Assert.Equal(0, outage.Answered);
        Assert.True(outage.Slowest < Callers.Patience, $"A caller waited {outage.Slowest}.");
        Assert.True(recovery < AFewSeconds, $"The gateway came back after {recovery}.");
        await callers.UntilAnswered();
    }

    [Fact]
    public async Task A_frozen_redis_holds_nobody_up_and_comes_back_by_itself()
    {
        await using var callers = await Callers.Connected(_server);

        _server.Freeze();
        var outage = await callers.AllAtOnce(200);
        await callers.UntilDown();
        await Task.Delay(TimeSpan.FromSeconds(3));
        _server.Thaw();
        var recovery = await callers.UntilUp();

        Assert.Equal(0, outage.Answered);
        Assert.True(outage.Slowest < Callers.Patience, $"A caller waited {outage.Slowest}.");
        Assert.True(recovery < AFewSeconds, $"The gateway came back after {recovery}.");
    }

    [Fact]
    public async Task A_freeze_is_noticed_although_nobody_calls()
    {
        await using var callers = await Callers.Connected(_server);

        _server.Freeze();

        Assert.True(await callers.UntilDown() < AFewSeconds);
    }

    [Fact]
    public async Task While_redis_is_known_to_be_away_calls_return_at_once()
    {
        await using var callers = await Callers.Connected(_server);
        _server.Freeze();
        await callers.UntilDown();

        var outage = await callers.AllAtOnce(200);

        Assert.True(outage.Slowest < Callers.Timeout, $"A caller waited {outage.Slowest}.");
    }

    [Fact]
    public async Task A_redis_that_starts_after_us_is_found()
    {
        await using var later = RedisServer.Absent();
        await using var callers = await Callers.Of(later.ConnectionString);
        Assert.False((await callers.Gateway.Get("key")).Answered);
        Assert.False(callers.Gateway.IsUp);

        await later.Start();

        Assert.True(await callers.UntilUp() < AFewSeconds);
        await callers.UntilAnswered();
    }

    [Fact]
    public async Task A_name_that_leads_nowhere_holds_nobody_up()
    {
        await using var callers = await Callers.Of("redis.invalid:6379,password=x");

        await Task.Delay(300);

        Assert.Equal(0, (await callers.AllAtOnce(200)).Answered);
        Assert.False(callers.Gateway.IsUp);
    }

    [Fact]
    public async Task Without_a_connection_string_every_call_is_unanswered()
    {
        await using var callers = await Callers.Of("");

        Assert.False((await callers.Gateway.Set("key", [1], AFewSeconds)).Answered);
        Assert.False(callers.Gateway.IsUp);
    }

    [Fact]
    public async Task A_script_survives_a_flush_and_a_restart()
    {
        var script = new RedisScript("return 42");
        await using var callers = await Callers.Connected(_server, timeout: AFewSeconds);
        Assert.Equal(42, (await callers.Gateway.Script(script, [])).Value);

        await _server.Flush();
        await _server.FlushScripts();
        Assert.Equal(42, (await callers.Gateway.Script(script, [])).Value);

        await _server.Kill();
        await callers.UntilDown();
        await _server.Start();
        await callers.UntilUp();
        Assert.Equal(42, (await callers.Gateway.Script(script, [])).Value);
    }

    [Fact]
    public async Task A_flushed_redis_answers_that_it_holds_nothing()
    {
        await using var callers = await Callers.Connected(_server, timeout: AFewSeconds);
        await callers.Gateway.Set("key", [1], AFewSeconds);

        await _server.Flush();

        Assert.Equal(new RedisReply<byte[]>(true, null), await callers.Gateway.Get("key"));
    }
}
