using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;

namespace ZiZhiJin.Domain;

/// <summary>Sixteen random bytes that the phone gives to one write, so that sending it again is harmless. Written as base64url.</summary>
public readonly record struct Nonce
{
    public const int Length = 16;
    private readonly UInt128 _value;

    public Nonce(ReadOnlySpan<byte> bytes) => _value = BinaryPrimitives.ReadUInt128BigEndian(bytes);

    public static Nonce? Parse(string text)
    {
        Span<byte> bytes = stackalloc byte[Length + 2];
        if (text.Length is not (22 or 24)) return null;
        var status = Base64Url.DecodeFromChars(text, bytes, out _, out var written);
        return status == OperationStatus.Done && written == Length ? new Nonce(bytes[..Length]) : null;
    }

    /// <param name="sentence">What somebody is told who did not write it themselves.</param>
    /// <exception cref="MalformedException">It is none.</exception>
    public static Nonce Read(string text, string sentence = "nonce 要是 16 个随机字节的 base64url。") =>
        Parse(text) ?? throw new MalformedException("nonce.malformed", "nonce", sentence);

    public byte[] ToByteArray()
    {
        var bytes = new byte[Length];
        WriteTo(bytes);
        return bytes;
    }

    public void WriteTo(Span<byte> bytes) => BinaryPrimitives.WriteUInt128BigEndian(bytes, _value);

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        WriteTo(bytes);
        return Base64Url.EncodeToString(bytes);
    }
}
