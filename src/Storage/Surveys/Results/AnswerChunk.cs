namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>
/// Some thousand answers in one value, one after another: the person's id in 16 bytes, the channel in one, the answers as they are stored, and
/// a control character between two, which stored answers write in another way.
/// </summary>
internal readonly record struct AnswerChunk(byte[] Bytes)
{
    public const byte Between = 0x1e;
    private const int Head = 17;

    public delegate void Reader(Guid person, int channel, ReadOnlySpan<byte> answers);

    public int Count
    {
        get
        {
            var count = 0;
            Read((_, _, _) => count++);
            return count;
        }
    }

    public void Read(Reader reader)
    {
        for (var rest = Bytes.AsSpan(); rest.Length > Head;)
        {
            var end = rest[Head..].IndexOf(Between);
            var answers = end < 0 ? rest[Head..] : rest.Slice(Head, end);
            reader(new Guid(rest[..16], bigEndian: true), rest[16], answers);
            rest = rest[Math.Min(rest.Length, Head + answers.Length + 1)..];
        }
    }
}
