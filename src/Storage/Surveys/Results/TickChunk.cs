namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>The ticks of some thousand answers in one value, one after another: the person's id in 16 bytes, the channel and the length in one each, the ticks.</summary>
internal readonly record struct TickChunk(byte[] Bytes)
{
    private const int Head = 18;

    public delegate void Reader(Guid person, int channel, ReadOnlySpan<byte> ticks);

    public void Read(Reader reader)
    {
        for (var rest = Bytes.AsSpan(); rest.Length >= Head; rest = rest[(Head + rest[Head - 1])..])
            reader(new Guid(rest[..16], bigEndian: true), rest[16], rest.Slice(Head, rest[Head - 1]));
    }
}
