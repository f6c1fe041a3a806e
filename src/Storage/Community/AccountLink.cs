using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Community;

/// <summary>
/// What the chat gives somebody to open the mini-program with: the account of the chat, until when, and a proof that only our keys make. It
/// needs no storage; it works once because afterwards the account is no longer one of the chat.
/// </summary>
public sealed class AccountLink(KeyRing ring, TimeProvider time)
{
    public static readonly TimeSpan Valid = TimeSpan.FromMinutes(10);
    private const int IdLength = 16, TimeLength = 8, ProofLength = 16, Length = IdLength + TimeLength + ProofLength;

    public string CodeFor(Guid accountId)
    {
        var bytes = new byte[Length];
        accountId.TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(IdLength), (time.GetUtcNow() + Valid).ToUnixTimeSeconds());
        Proof(bytes).CopyTo(bytes.AsSpan(IdLength + TimeLength));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The account of the chat; nothing for a code that is forged or too old.</summary>
    public Guid? AccountOf(string code)
    {
        Span<byte> bytes = stackalloc byte[Length + 2];
        if (!Base64Url.TryDecodeFromChars(code, bytes, out var written) || written != Length) return null;
        if (!CryptographicOperations.FixedTimeEquals(bytes.Slice(IdLength + TimeLength, ProofLength), Proof(bytes))) return null;
        if (BinaryPrimitives.ReadInt64BigEndian(bytes[IdLength..]) < time.GetUtcNow().ToUnixTimeSeconds()) return null;
        return new Guid(bytes[..IdLength], bigEndian: true);
    }

    private ReadOnlySpan<byte> Proof(ReadOnlySpan<byte> bytes) => ring.Fingerprint("account-link", Convert.ToHexString(bytes[..IdLength]),
        BinaryPrimitives.ReadInt64BigEndian(bytes[IdLength..]).ToString(CultureInfo.InvariantCulture)).AsSpan(0, ProofLength);
}
