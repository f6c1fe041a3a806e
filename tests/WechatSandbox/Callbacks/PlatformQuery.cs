using System.Globalization;
using System.Security.Cryptography;

namespace ZiZhiJin.WechatSandbox.Callbacks;

/// <summary>The query of a callback as the platform writes it.</summary>
public static class PlatformQuery
{
    public static string Clear(DateTimeOffset? at = null) => Signed(at).Query;

    public static string Sealed(string sealedText, DateTimeOffset? at = null)
    {
        var (query, timestamp, nonce) = Signed(at);
        return $"{query}&encrypt_type=aes&msg_signature={PlatformSeal.Signature(SandboxAccount.Token, timestamp, nonce, sealedText)}";
    }

    private static (string Query, string Timestamp, string Nonce) Signed(DateTimeOffset? at)
    {
        var timestamp = (at ?? DateTimeOffset.UnixEpoch.AddSeconds(1_700_000_000)).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var nonce = RandomNumberGenerator.GetString("0123456789", 10);
        var signature = PlatformSeal.Signature(SandboxAccount.Token, timestamp, nonce);
        return ($"signature={signature}&timestamp={timestamp}&nonce={nonce}", timestamp, nonce);
    }
}
