using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.Storage.Encryption;

/// <summary>The bytes in the database: version (1), length of the key id (1), key id, nonce (12), tag (16), ciphertext.</summary>
internal static class SealedText
{
    private const byte Version = 1;
    private const int NonceLength = 12, TagLength = 16;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Make(string keyId, byte[] key, Place place, string text)
    {
        var head = Head(keyId);
        var plain = Utf8.GetBytes(text);
        var bytes = new byte[head.Length + NonceLength + TagLength + plain.Length];
        head.CopyTo(bytes, 0);
        var body = bytes.AsSpan(head.Length);
        RandomNumberGenerator.Fill(body[..NonceLength]);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(body[..NonceLength], plain, body[(NonceLength + TagLength)..], body[NonceLength..(NonceLength + TagLength)],
            place.AssociatedData(head));
        return bytes;
    }

    public static string Open(byte[] bytes, Dictionary<string, byte[]> keys, Place place)
    {
        try
        {
            var head = HeadOf(bytes);
            return Decrypt(keys[Encoding.ASCII.GetString(head[2..])], head, bytes.AsSpan(head.Length), place);
        }
        catch (Exception e) when (e is CryptographicException or KeyNotFoundException or ArgumentOutOfRangeException)
        {
            // One refusal for all: what exactly is wrong would help only somebody who tries.
            throw new CryptographicException("The text cannot be opened.");
        }
    }

    public static bool IsUnder(string keyId, byte[] bytes) => bytes.AsSpan().StartsWith(Head(keyId));

    private static byte[] Head(string keyId) => [Version, (byte)keyId.Length, .. Encoding.ASCII.GetBytes(keyId)];

    private static ReadOnlySpan<byte> HeadOf(byte[] bytes)
    {
        if (bytes.Length < 2 || bytes[0] != Version) throw new CryptographicException();
        return bytes.AsSpan(0, 2 + bytes[1]);
    }

    private static string Decrypt(byte[] key, ReadOnlySpan<byte> head, ReadOnlySpan<byte> body, Place place)
    {
        var plain = new byte[body[(NonceLength + TagLength)..].Length];
        using var cipher = new AesGcm(key, TagLength);
        cipher.Decrypt(body[..NonceLength], body[(NonceLength + TagLength)..], body[NonceLength..(NonceLength + TagLength)], plain,
            place.AssociatedData(head));
        return Utf8.GetString(plain);
    }
}
