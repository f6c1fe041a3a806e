using System.Text;

namespace ZiZhiJin.Storage.Encryption;

/// <summary>Where a sealed text belongs. It can be opened nowhere else.</summary>
internal readonly record struct Place(Guid Row, string Field)
{
    /// <summary>The head is part of it, so that version and key id cannot be altered either.</summary>
    public byte[] AssociatedData(ReadOnlySpan<byte> head) => [.. head, .. Row.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(Field)];
}
