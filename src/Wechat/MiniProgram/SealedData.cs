using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace ZiZhiJin.Wechat.MiniProgram;

/// <summary>Opens what the phone brings from the platform, sealed with the session key. Nothing of it is believed that is not ours and fresh.</summary>
public sealed class SealedData
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(5);
    private readonly string appId;
    private readonly TimeProvider clock;

    internal SealedData(IOptions<WechatOptions> options, TimeProvider clock) => (appId, this.clock) = (options.Value.MiniProgram.AppId, clock);

    /// <summary>The data; nothing when key, account or time do not fit, without saying which.</summary>
    public JsonElement? Open(SessionKey key, string encryptedData, string iv)
    {
        try
        {
            using var aes = Aes.Create();
            aes.Key = Convert.FromBase64String(key.Value);
            using var document = JsonDocument.Parse(aes.DecryptCbc(Convert.FromBase64String(encryptedData), Convert.FromBase64String(iv)));
            return IsOurs(document.RootElement) ? document.RootElement.Clone() : null;
        }
        catch (Exception unreadable) when (unreadable is FormatException or CryptographicException or JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether the phone's clear data are those that the platform signed.</summary>
    public static bool IsSigned(SessionKey key, string rawData, string signature) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(rawData + key.Value)))), Encoding.UTF8.GetBytes(signature));

    private bool IsOurs(JsonElement data)
    {
        if (data.ValueKind != JsonValueKind.Object || !data.TryGetProperty("watermark", out var mark) || mark.ValueKind != JsonValueKind.Object) return false;
        if (!mark.TryGetProperty("appid", out var owner) || owner.ValueKind != JsonValueKind.String || owner.GetString() != appId) return false;
        return mark.TryGetProperty("timestamp", out var time) && time.ValueKind == JsonValueKind.Number && time.TryGetInt64(out var seconds) && IsFresh(seconds);
    }

    private bool IsFresh(long seconds) => Math.Abs(clock.GetUtcNow().ToUnixTimeSeconds() - seconds) <= Freshness.TotalSeconds;
}
