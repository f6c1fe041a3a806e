using System.Security.Cryptography;
using System.Text.Json;
using ZiZhiJin.Wechat.Callbacks.Crypto;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Wechat.Tests.Callbacks;

/// <summary>Against what another implementation, the npm package wechat-crypto, wrote: <c>vectors.mjs</c> made <c>vectors.json</c>.</summary>
public sealed class MessageCipherTests
{
    private static readonly MessageCipher Cipher = new(SandboxAccount.EncodingAesKey, SandboxAccount.Official.AppId);

    internal static readonly IReadOnlyList<Vector> Vectors = Load();

    [Fact]
    public void What_another_implementation_sealed_with_every_padding_is_opened() =>
        Assert.All(Vectors, vector => Assert.Equal(vector.Message, Cipher.Open(vector.Encrypt)));

    [Fact]
    public void What_we_seal_is_byte_for_byte_what_another_implementation_seals() =>
        Assert.All(Vectors, vector => Assert.Equal(vector.Encrypt, Cipher.Seal(vector.Message, RandomIn(vector.Encrypt))));

    [Fact]
    public void The_vectors_hold_every_padding() =>
        Assert.Equal(Enumerable.Range(1, 32), Vectors.Select(vector => (int)PlainOf(vector.Encrypt)[^1]).Distinct().Order());

    [Fact]
    public void Signatures_are_those_of_another_implementation() => Assert.All(Vectors, vector => Assert.Equal(
        vector.Signature, CallbackSignature.Of(SandboxAccount.Token, vector.Timestamp, vector.Nonce, vector.Encrypt)));

    [Theory]
    [InlineData(0)]
    [InlineData(33)]
    [InlineData(255)]
    public void A_padding_that_cannot_be_is_nothing(byte pad) => Assert.Null(Cipher.Open(Sealed(plain => plain[^1] = pad)));

    [Fact]
    public void A_padding_that_does_not_agree_with_itself_is_nothing() => Assert.Null(Cipher.Open(Sealed(plain => plain[^2] ^= 1)));

    [Theory]
    [InlineData(0x7fffffffu)]
    [InlineData(0xffffffffu)]
    [InlineData(40u)]
    public void A_length_beyond_the_end_is_nothing(uint length) => Assert.Null(Cipher.Open(
        Sealed(plain => System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(plain.AsSpan(16), length))));

    [Fact]
    public void A_message_for_another_account_is_nothing() =>
        Assert.Null(Cipher.Open(new MessageCipher(SandboxAccount.EncodingAesKey, SandboxAccount.Mini.AppId).Seal("hello")));

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("not base64!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA==")]
    public void What_is_no_cipher_text_is_nothing(string text) => Assert.Null(Cipher.Open(text));

    private static string Sealed(Action<byte[]> spoil)
    {
        var plain = PlainOf(Cipher.Seal("fourteen bytes"));
        spoil(plain);
        using var aes = Aes.Create();
        return Convert.ToBase64String(With(aes).EncryptCbc(plain, aes.IV, PaddingMode.None));
    }

    private static byte[] RandomIn(string encrypt) => PlainOf(encrypt)[..MessageCipher.RandomBytes];

    private static byte[] PlainOf(string encrypt)
    {
        using var aes = Aes.Create();
        return With(aes).DecryptCbc(Convert.FromBase64String(encrypt), aes.IV, PaddingMode.None);
    }

    private static Aes With(Aes aes)
    {
        aes.Key = Convert.FromBase64String(SandboxAccount.EncodingAesKey + "=");
        aes.IV = aes.Key[..16];
        return aes;
    }

    private static List<Vector> Load()
    {
        using var stream = typeof(MessageCipherTests).Assembly.GetManifestResourceStream("ZiZhiJin.Wechat.Tests.Callbacks.vectors.json")!;
        return JsonSerializer.Deserialize<List<Vector>>(stream, JsonSerializerOptions.Web)!;
    }

    internal sealed record Vector(string Message, string Encrypt, string Timestamp, string Nonce, string Signature);
}
