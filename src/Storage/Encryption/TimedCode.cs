using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;

namespace ZiZhiJin.Storage.Encryption;

/// <summary>An id, until when, and a proof that only our keys make. It needs no storage.</summary>
internal sealed class TimedCode(KeyRing ring, TimeProvider time, string purpose, TimeSpan valid)
{
    private const int IdLength = 16, TimeLength = 8, ProofLength = 16, Length = IdLength + TimeLength + ProofLength;

    public string For(Guid id)
    {
        var bytes = new byte[Length];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(IdLength), (time.GetUtcNow() + valid).ToUnixTimeSeconds());
        Proof(bytes).CopyTo(bytes.AsSpan(IdLength + TimeLength));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Nothing for a code that is forged or too old.</summary>
    public Guid? IdIn(string code)
    {
        Span<byte> bytes = stackalloc byte[Length + 2];
        if (!Base64Url.TryDecodeFromChars(code, bytes, out var written) || written != Length) return null;
        if (!CryptographicOperations.FixedTimeEquals(bytes.Slice(IdLength + TimeLength, ProofLength), Proof(bytes))) return null;
        if (BinaryPrimitives.ReadInt64BigEndian(bytes[IdLength..]) < time.GetUtcNow().ToUnixTimeSeconds()) return null;
        return new Guid(bytes[..IdLength], bigEndian: true);
    }

    private ReadOnlySpan<byte> Proof(ReadOnlySpan<byte> bytes) => ring.Fingerprint(purpose, Convert.ToHexString(bytes[..IdLength]),
        BinaryPrimitives.ReadInt64BigEndian(bytes[IdLength..]).ToString(CultureInfo.InvariantCulture)).AsSpan(0, ProofLength);
}
