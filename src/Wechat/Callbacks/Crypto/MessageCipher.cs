using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.Wechat.Callbacks.Crypto;

/// <summary>
/// Encrypts and decrypts messages of one account: AES-256-CBC over 16 random bytes, the message's length, the message and the app id.
/// </summary>
internal sealed class MessageCipher(string encodingAesKey, string appId)
{
    public const int RandomBytes = 16;
    private const int LengthBytes = 4;
    private const int Head = RandomBytes + LengthBytes;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly byte[] key = Convert.FromBase64String(encodingAesKey + "=");
    private readonly byte[] owner = Encoding.UTF8.GetBytes(appId);

    public string Seal(string message) => Seal(message, RandomNumberGenerator.GetBytes(RandomBytes));

    public string Seal(string message, ReadOnlySpan<byte> random)
    {
        var text = Utf8.GetBytes(message);
        var plain = new byte[Head + text.Length + owner.Length];
        random.CopyTo(plain);
        BinaryPrimitives.WriteInt32BigEndian(plain.AsSpan(RandomBytes), text.Length);
        text.CopyTo(plain, Head);
        owner.CopyTo(plain, Head + text.Length);

        using var aes = Cipher();
        return Convert.ToBase64String(aes.EncryptCbc(WidePadding.Add(plain), aes.IV, PaddingMode.None));
    }

    /// <summary>The message; nothing when it is not for this account. Why not is the same to everybody who asks: bad padding must not be told from the rest.</summary>
    public string? Open(string cipherText)
    {
        try
        {
            using var aes = Cipher();
            return MessageIn(WidePadding.Strip(aes.DecryptCbc(Convert.FromBase64String(cipherText), aes.IV, PaddingMode.None)));
        }
        catch (Exception unreadable) when (unreadable is FormatException or CryptographicException or DecoderFallbackException)
        {
            return null;
        }
    }

    private string? MessageIn(ReadOnlySpan<byte> plain)
    {
        if (plain.Length < Head) return null;
        var length = BinaryPrimitives.ReadUInt32BigEndian(plain[RandomBytes..]);
        if (length > plain.Length - Head) return null;

        var message = plain.Slice(Head, (int)length);
        var claimedOwner = plain[(Head + (int)length)..];
        return CryptographicOperations.FixedTimeEquals(claimedOwner, owner) ? Utf8.GetString(message) : null;
    }

    private Aes Cipher()
    {
        var aes = Aes.Create();
        aes.Key = key;
        aes.IV = key[..16];
        return aes;
    }
}
