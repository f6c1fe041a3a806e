using Microsoft.Extensions.Options;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Redis;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>How many messages may go out now: one bucket for each way, shared by all processes through Redis. Without Redis each has a small one of its own.</summary>
public sealed class SendBudget(RedisGateway redis, IOptions<SendingOptions> options, TimeProvider time)
{
    private static readonly RedisScript Bucket = new("""
        local clock = redis.call('TIME')
        local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
        local rate, wanted = tonumber(ARGV[1]), tonumber(ARGV[2])
        local kept = redis.call('HMGET', KEYS[1], 'left', 'at')
        local left, at = tonumber(kept[1] or rate), tonumber(kept[2] or now)
        left = math.min(rate, left + math.max(0, now - at) * rate / 1000)
        local taken = math.min(wanted, math.floor(left))
        redis.call('HMSET', KEYS[1], 'left', left - taken, 'at', now)
        redis.call('PEXPIRE', KEYS[1], 60000)
        return taken
        """);

    private readonly LocalBucket _subscribe = new(time), _customer = new(time);

    /// <summary>As many of the wanted as the rate allows now.</summary>
    public async Task<int> Take(DeliveryWays way, int wanted)
    {
        var rate = way == DeliveryWays.Subscribe ? options.Value.SubscribePerSecond : options.Value.CustomerPerSecond;
        var reply = await redis.Script(Bucket, [$"wechat:budget:{(int)way}"], $"{rate}", $"{wanted}");
        if (reply.Answered) return (int)reply.Value;
        return (way == DeliveryWays.Subscribe ? _subscribe : _customer).Take(Math.Max(1, rate / options.Value.ShareWithoutRedis), wanted);
    }

    /// <summary>Starts empty, so that processes that lose Redis together do not send a burst together.</summary>
    private sealed class LocalBucket(TimeProvider time)
    {
        private readonly Lock _gate = new();
        private long _at = time.GetTimestamp();
        private double _left;

        public int Take(int rate, int wanted)
        {
            lock (_gate)
            {
                var now = time.GetTimestamp();
                _left = Math.Min(rate, _left + time.GetElapsedTime(_at, now).TotalSeconds * rate);
                _at = now;
                var taken = Math.Min(wanted, (int)_left);
                _left -= taken;
                return taken;
            }
        }
    }
}
