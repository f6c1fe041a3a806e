using ZiZhiJin.Servers;
using ZiZhiJin.Storage.Redis;

namespace ZiZhiJin.Storage.Tests.Redis;

public sealed class GatewayTests : IAsyncLifetime
{
    private static readonly TimeSpan AMinute = TimeSpan.FromMinutes(1);
    private readonly string _key = $"test:{Guid.NewGuid():N}";
    private Callers _callers = null!;

    private RedisGateway Gateway => _callers.Gateway;

    public async Task InitializeAsync()
    {
        _callers = await Callers.Of(await TestRedis.ConnectionString(), timeout: TimeSpan.FromSeconds(5));
        await _callers.UntilUp();
    }

    public async Task DisposeAsync() => await _callers.DisposeAsync();

    [Fact]
    public async Task What_was_set_can_be_read_byte_by_byte()
    {
        byte[] value = [0, 255, 13, 10, .. "自治金"u8];

        await Gateway.Set(_key, value, AMinute);

        Assert.Equal(value, (await Gateway.Get(_key)).Value);
    }

    [Fact]
    public async Task A_key_that_is_not_there_is_answered_with_nothing()
    {
        var reply = await Gateway.Get(_key);

        Assert.True(reply.Answered);
        Assert.Null(reply.Value);
    }

    [Fact]
    public async Task Only_the_first_sets_an_absent_key()
    {
        var first = await Gateway.SetIfAbsent(_key, "first"u8.ToArray(), AMinute);
        var second = await Gateway.SetIfAbsent(_key, "second"u8.ToArray(), AMinute);

        Assert.Equal((true, false), (first.Value, second.Value));
        Assert.Equal("first"u8.ToArray(), (await Gateway.Get(_key)).Value);
    }

    [Fact]
    public async Task Several_keys_are_deleted_at_once()
    {
        await Gateway.Set(_key + ":a", [1], AMinute);
        await Gateway.Set(_key + ":b", [1], AMinute);

        Assert.Equal(2, (await Gateway.Delete(_key + ":a", _key + ":b", _key + ":c")).Value);
        Assert.Null((await Gateway.Get(_key + ":a")).Value);
        Assert.Null((await Gateway.Get(_key + ":b")).Value);
    }

    [Fact]
    public async Task Values_and_counts_end_with_their_time_to_live()
    {
        var soon = TimeSpan.FromMilliseconds(100);
        await Gateway.Set(_key, [1], soon);
        await Gateway.Increment(_key + ":count", soon);
        await Gateway.Increment(_key + ":count", soon);

        await Task.Delay(300);

        Assert.Null((await Gateway.Get(_key)).Value);
        Assert.Equal(1, (await Gateway.Increment(_key + ":count", soon)).Value);
    }

    [Fact]
    public async Task Two_hundred_who_count_at_once_count_two_hundred()
    {
        var counts = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Gateway.Increment(_key, AMinute)));

        Assert.Equal(Enumerable.Range(1, 200).Select(n => (long)n), counts.Select(count => count.Value).Order());
    }

    [Fact]
    public async Task A_script_returns_a_number()
    {
        var sum = new RedisScript("return ARGV[1] + ARGV[2]");

        Assert.Equal(5, (await Gateway.Script(sum, [], "2", "3")).Value);
    }

    [Fact]
    public async Task What_was_kept_under_another_key_is_no_answer()
    {
        await Gateway.Set(_key, "somebody else's"u8.ToArray(), AMinute);
        await Gateway.Script(new RedisScript("redis.call('RENAME', KEYS[1], KEYS[2]) return 1"), [_key, _key + ":other"]);

        Assert.Equal(new RedisReply<byte[]>(false, null), await Gateway.Get(_key + ":other"));
    }

    [Fact]
    public async Task A_refused_command_is_unanswered_and_leaves_the_gateway_up()
    {
        var reply = await Gateway.Script(new RedisScript("return redis.call('NONSENSE')"), []);

        Assert.False(reply.Answered);
        Assert.True(await Gateway.Ping());
    }
}
