using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.Domain.Audit;

/// <summary>A row's place in the chain of its area: each hash covers the row and the hash before it, so that nothing can be changed or taken out unseen.</summary>
public sealed record AuditLink(Guid ChainId, long Number, Guid RowId, byte[] Hash)
{
    public static readonly byte[] Beginning = new byte[32];

    /// <summary>The chain of rows that belong to no area.</summary>
    public static Guid ChainOf(AuditRow row) => row.AreaId ?? Guid.Empty;

    public static AuditLink After(byte[] previousHash, long number, AuditRow row) =>
        new(ChainOf(row), number, row.Id, HashOf(previousHash, number, row));

    /// <summary>SHA-256 over the previous hash, the number and every field of the row, each with its length.</summary>
    public static byte[] HashOf(byte[] previousHash, long number, AuditRow row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, previousHash);
        Append(hash, Bytes(number));
        Append(hash, row.Id.ToByteArray(bigEndian: true));
        Append(hash, row.AreaId?.ToByteArray(bigEndian: true));
        Append(hash, Bytes(row.At.UtcTicks / TimeSpan.TicksPerMicrosecond));
        Append(hash, row.AccountId?.ToByteArray(bigEndian: true));
        Append(hash, Encoding.UTF8.GetBytes(row.Act));
        Append(hash, row.SubjectId?.ToByteArray(bigEndian: true));
        Append(hash, row.RefusalCode is null ? null : Encoding.UTF8.GetBytes(row.RefusalCode));
        Append(hash, row.Details is null ? null : Encoding.UTF8.GetBytes(row.Details));
        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, byte[]? field)
    {
        hash.AppendData(Bytes(field?.Length ?? -1));
        if (field is not null) hash.AppendData(field);
    }

    private static byte[] Bytes(long number)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return bytes;
    }
}
