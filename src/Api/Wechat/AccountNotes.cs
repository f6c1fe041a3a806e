using System.Collections.Concurrent;
using System.Text.Json;
using ZiZhiJin.Desk.Notices.Operations;
using ZiZhiJin.Storage.Redis;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Api.Wechat;

/// <summary>What all processes note about the two accounts for those who run the machines: when the platform called, and what went wrong last. It may be lost.</summary>
internal sealed class AccountNotes(RedisGateway redis, TimeProvider time) : IPlatformTroubles
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30), Apart = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<WechatAccount, DateTimeOffset> _noted = new();

    /// <summary>Nobody waits for it, and it is written down now and then only.</summary>
    public void Called(WechatAccount account)
    {
        var now = time.GetUtcNow();
        if (_noted.TryGetValue(account, out var before) && now - before < Apart) return;
        _noted[account] = now;
        _ = redis.Set(CalledKey(account), JsonSerializer.SerializeToUtf8Bytes(now), Kept);
    }

    public void Happened(WechatAccount account, string path, WechatFailure failure) => _ = redis.Set(
        TroubleKey(account), JsonSerializer.SerializeToUtf8Bytes(new PlatformTrouble(time.GetUtcNow(), path, $"{failure.Trouble}", failure.Code, failure.Rid)), Kept);

    public Task<DateTimeOffset?> LastCall(WechatAccount account) => Read<DateTimeOffset?>(CalledKey(account));

    public Task<PlatformTrouble?> LastTrouble(WechatAccount account) => Read<PlatformTrouble>(TroubleKey(account));

    private async Task<T?> Read<T>(string key) => (await redis.Get(key)).Value is { } bytes ? JsonSerializer.Deserialize<T>(bytes) : default;

    private static string CalledKey(WechatAccount account) => $"wechat:called:{account}";

    private static string TroubleKey(WechatAccount account) => $"wechat:trouble:{account}";
}
