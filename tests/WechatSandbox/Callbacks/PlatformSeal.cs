using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.WechatSandbox.Callbacks;

/// <summary>The platform's side of signing and sealing, written from its description and from nothing in this repository.</summary>
public static class PlatformSeal
{
    private static readonly byte[] Key = Convert.FromBase64String(SandboxAccount.EncodingAesKey + "=");

    public static string Signature(params string[] parts)
    {
        Array.Sort(parts, string.CompareOrdinal);
        return Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(string.Join("", parts)))).ToLowerInvariant();
    }

    public static string Seal(string text, string appId)
    {
        var message = Encoding.UTF8.GetBytes(text);
        using var plain = new MemoryStream();
        plain.Write(RandomNumberGenerator.GetBytes(16));
        plain.Write(BitConverter.GetBytes(IPAddress.HostToNetworkOrder(message.Length)));
        plain.Write(message);
        plain.Write(Encoding.UTF8.GetBytes(appId));
        var pad = 32 - (int)(plain.Length % 32);
        for (var left = pad; left > 0; left--) plain.WriteByte((byte)pad);

        using var aes = Aes();
        using var encryptor = aes.CreateEncryptor();
        var bytes = plain.ToArray();
        return Convert.ToBase64String(encryptor.TransformFinalBlock(bytes, 0, bytes.Length));
    }

    /// <summary>What was sealed for the account; nothing when it is not well sealed.</summary>
    public static string? Unseal(string sealedText, string appId)
    {
        try
        {
            var bytes = Convert.FromBase64String(sealedText);
            using var aes = Aes();
            using var decryptor = aes.CreateDecryptor();
            var plain = decryptor.TransformFinalBlock(bytes, 0, bytes.Length);
            return MessageIn(plain[..^plain[^1]], appId);
        }
        catch (Exception broken) when (broken is FormatException or CryptographicException or ArgumentException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static string? MessageIn(byte[] plain, string appId)
    {
        var length = IPAddress.NetworkToHostOrder(BitConverter.ToInt32(plain, 16));
        var owner = Encoding.UTF8.GetString(plain[(20 + length)..]);
        return owner == appId ? Encoding.UTF8.GetString(plain, 20, length) : null;
    }

    private static Aes Aes()
    {
        var aes = System.Security.Cryptography.Aes.Create();
        (aes.Mode, aes.Padding, aes.Key, aes.IV) = (CipherMode.CBC, PaddingMode.None, Key, Key[..16]);
        return aes;
    }
}
