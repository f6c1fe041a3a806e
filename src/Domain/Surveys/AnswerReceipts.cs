using System.Buffers.Binary;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>
/// Which writes an answer has seen: nonce and time of each, oldest first, in 24 bytes a write. A repeated write finds its own
/// entry and gets its first result again, also when it arrives after a later change.
/// </summary>
public readonly struct AnswerReceipts(ReadOnlyMemory<byte> bytes)
{
    /// <summary>Writes that fit one answer.</summary>
    public const int Most = 32;

    public const int EntryLength = Nonce.Length + sizeof(long);

    public int Count => bytes.Length / EntryLength;

    /// <summary>When <paramref name="nonce"/> was recorded, and whether it was the person's first answer; nothing if it never was.</summary>
    public AnswerReceipt? Find(Nonce nonce)
    {
        for (var i = 0; i < Count; i++)
        {
            var entry = bytes.Span.Slice(i * EntryLength, EntryLength);
            if (new Nonce(entry) == nonce) return new AnswerReceipt(TimeOf(entry), First: i == 0);
        }

        return null;
    }

    public byte[] With(Nonce nonce, DateTimeOffset at)
    {
        var longer = new byte[bytes.Length + EntryLength];
        bytes.Span.CopyTo(longer);
        nonce.WriteTo(longer.AsSpan(bytes.Length));
        BinaryPrimitives.WriteInt64BigEndian(longer.AsSpan(bytes.Length + Nonce.Length), at.UtcTicks);
        return longer;
    }

    private static DateTimeOffset TimeOf(ReadOnlySpan<byte> entry) =>
        new(BinaryPrimitives.ReadInt64BigEndian(entry[Nonce.Length..]), TimeSpan.Zero);
}
