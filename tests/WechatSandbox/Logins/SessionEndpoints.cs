using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ZiZhiJin.WechatSandbox.People;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Logins;

/// <summary>Session keys: the last one of a person holds. And what was sealed with them.</summary>
internal sealed partial class SessionEndpoints(Population people, SandboxClock clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(3);
    private readonly ConcurrentDictionary<string, DateTimeOffset> sealedAt = new();

    public static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapAccountGet("/wxa/checksession", AccountRoutes.Mini, (account, query) => Refusal(account, query) ?? Ok.Answer);
        routes.MapAccountGet("/wxa/resetusersessionkey", AccountRoutes.Mini, (account, query) => Refusal(account, query) ?? Reset(account, query["openid"]!));
        routes.MapAccountPost<ProofRequest>("/wxa/business/checkencryptedmsg", AccountRoutes.Mini, (_, body) => Prove(body.EncryptedMsgHash));
    }

    /// <summary>As the phone would bring it: the number, sealed with the person's session key.</summary>
    public SealedPhone Seal(Person person, string phone, string? appId)
    {
        var now = clock.GetUtcNow();
        var mark = new { timestamp = now.ToUnixTimeSeconds(), appid = appId ?? SandboxAccount.Mini.AppId };
        var json = JsonSerializer.Serialize(new { phoneNumber = phone, purePhoneNumber = phone, countryCode = "86", watermark = mark });
        using var aes = Aes.Create();
        aes.Key = Convert.FromBase64String(person.SessionKey ??= NewKey());
        var data = Convert.ToBase64String(aes.EncryptCbc(Encoding.UTF8.GetBytes(json), aes.IV));
        sealedAt[Hash(data)] = now;
        return new SealedPhone(data, Convert.ToBase64String(aes.IV));
    }

    private PlatformAnswer? Refusal(SandboxAccount account, IQueryCollection query)
    {
        if (people.Find(account, query["openid"]) is not { } person) return PlatformAnswer.Error(40003);
        if (query["sig_method"] != "hmac_sha256" || person.SessionKey is null) return PlatformAnswer.Error(87009);
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(person.SessionKey), Array.Empty<byte>());
        return Convert.ToHexStringLower(expected) == query["signature"] ? null : PlatformAnswer.Error(87009);
    }

    private PlatformAnswer Reset(SandboxAccount account, string openId)
    {
        var person = people.Find(account, openId)!;
        return PlatformAnswer.Fine(new KeyAnswer(0, "ok", openId, person.SessionKey = NewKey()));
    }

    private PlatformAnswer Prove(string? hash)
    {
        if (hash is null || !Hex().IsMatch(hash)) return PlatformAnswer.Error(40097);
        var known = sealedAt.TryGetValue(hash, out var at) && clock.GetUtcNow() - at < Remembered;
        return PlatformAnswer.Fine(new ProofAnswer(0, "ok", known, known ? at.ToUnixTimeSeconds() : 0));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Hex();

    private sealed record ProofRequest(string? EncryptedMsgHash);

    // "vaild" is how the platform spells it.
    private sealed record ProofAnswer(int Errcode, string Errmsg, bool Vaild, long CreateTime);

    private sealed record KeyAnswer(int Errcode, string Errmsg, string Openid, string SessionKey);
}

public sealed record SealedPhone(string EncryptedData, string Iv);
