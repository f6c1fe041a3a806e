using System.Text;
using System.Text.Json;
using ZiZhiJin.Storage.Encryption;
using ZiZhiJin.Storage.Redis;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Api.Wechat;

/// <summary>
/// What all processes know together about messages that were delivered lately and what they were answered with: sealed, by fingerprints, for
/// ten minutes. It may be lost: whoever changes something because of a message keeps the message's key with the change.
/// </summary>
internal sealed class ReplyMemory(RedisGateway redis, KeyRing ring)
{
    private const string Field = "wechat-reply";
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    // Just longer than the platform waits: whoever died with a message does not keep it from the next attempt.
    private static readonly TimeSpan Claimed = TimeSpan.FromSeconds(6);
    private static readonly byte[] Working = [0];
    private static readonly byte[] Silent = [1];

    // It says nothing of anybody, and there is nothing to seal in it.
    private static readonly byte[] HandedOver = [2];

    // Openids and menu keys differ by case, which a fingerprint passes over.
    public string KeyOf(WechatMessage message) => Convert.ToHexString(ring.Fingerprint(
        "wechat-message", $"{message.Header.Account}", Convert.ToHexString(Encoding.UTF8.GetBytes(message.Header.Key))));

    public async Task<GivenReply?> Recall(string key) => (await redis.Get(Address(key))).Value switch
    {
        null or { Length: 0 } or [0] => null,
        [1] => new GivenReply(null),
        [2] => new GivenReply(new HandOverReply()),
        var sealedReply => new GivenReply(JsonSerializer.Deserialize<WechatReply>(ring.Open(RowOf(key), Field, sealedReply))),
    };

    /// <summary>Whether the message is this process's to answer; so it is while Redis is away.</summary>
    public async Task<bool> Claim(string key)
    {
        var claim = await redis.SetIfAbsent(Address(key), Working, Claimed);
        return !claim.Answered || claim.Value;
    }

    public Task Keep(string key, WechatReply? reply) => redis.Set(Address(key), Kept(key, reply), Remembered);

    /// <summary>The reply that the message was given first: this one, in one round trip, unless there was another.</summary>
    public async Task<WechatReply?> First(string key, WechatReply reply)
    {
        var kept = await redis.SetIfAbsent(Address(key), Kept(key, reply), Remembered);
        return kept is { Answered: true, Value: false } && await Recall(key) is { } given ? given.Reply : reply;
    }

    public Task Release(string key) => redis.Delete(Address(key));

    private byte[] Kept(string key, WechatReply? reply) => reply switch
    {
        null => Silent,
        HandOverReply => HandedOver,
        _ => ring.Seal(RowOf(key), Field, JsonSerializer.Serialize(reply)),
    };

    private static string Address(string key) => $"wechat:reply:{key}";

    private static Guid RowOf(string key) => new(Convert.FromHexString(key.AsSpan(0, 32)), bigEndian: true);
}
