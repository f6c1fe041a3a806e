using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.Bench.Callbacks;

/// <summary>One WeChat account of the bench, and how the platform signs and seals what it delivers to it.</summary>
internal sealed record CallbackAccount(string Path, string AppId, string Token, string EncodingAesKey)
{
    public static readonly CallbackAccount Official = new("/wechat/official", "wx00000000000000a1", "bench-official", new string('a', 43));
    public static readonly CallbackAccount Mini = new("/wechat/mini", "wx00000000000000a2", "bench-mini", new string('b', 43));

    private const string Nonce = "1234567890";
    private const int Block = 32, Head = 20;

    private readonly string _timestamp = $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}";

    /// <summary>A request with the message as it is.</summary>
    public byte[] Clear(byte[] message) => Request(Query(), message);

    /// <summary>A request with the message sealed.</summary>
    public byte[] Sealed(byte[] message)
    {
        var text = Seal(message);
        var body = Encoding.ASCII.GetBytes($"<xml><ToUserName><![CDATA[gh_bench]]></ToUserName><Encrypt><![CDATA[{text}]]></Encrypt></xml>");
        return Request($"{Query()}&encrypt_type=aes&msg_signature={Signature(Token, _timestamp, Nonce, text)}", body);
    }

    private byte[] Request(string query, byte[] body) =>
    [
        .. Encoding.ASCII.GetBytes($"POST {Path}?{query} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml\r\nContent-Length: {body.Length}\r\n\r\n"),
        .. body,
    ];

    private string Query() => $"signature={Signature(Token, _timestamp, Nonce)}&timestamp={_timestamp}&nonce={Nonce}";

    private string Seal(byte[] message)
    {
        var owner = Encoding.ASCII.GetBytes(AppId);
        var plain = new byte[(Head + message.Length + owner.Length) / Block * Block + Block];
        BinaryPrimitives.WriteInt32BigEndian(plain.AsSpan(Head - 4), message.Length);
        message.CopyTo(plain, Head);
        owner.CopyTo(plain, Head + message.Length);
        var end = Head + message.Length + owner.Length;
        plain.AsSpan(end).Fill((byte)(plain.Length - end));
        using var aes = Cipher(EncodingAesKey);
        return Convert.ToBase64String(aes.EncryptCbc(plain, aes.IV, PaddingMode.None));
    }

    private static string Signature(params string[] parts) =>
        Convert.ToHexStringLower(SHA1.HashData(Encoding.ASCII.GetBytes(string.Concat(parts.Order(StringComparer.Ordinal)))));

    private static Aes Cipher(string encodingAesKey)
    {
        var aes = Aes.Create();
        aes.Key = Convert.FromBase64String(encodingAesKey + "=");
        aes.IV = aes.Key[..16];
        return aes;
    }
}
