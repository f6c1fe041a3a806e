namespace ZiZhiJin.Bench.Load;

/// <summary>The requests of a run, by number. They are written into the caller's buffer: a hundred thousand of them need no memory.</summary>
internal interface IRequests
{
    /// <summary>Bytes that the longest request takes.</summary>
    int Longest { get; }

    int Write(long number, Span<byte> destination);
}
