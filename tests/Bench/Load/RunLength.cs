using System.Diagnostics;

namespace ZiZhiJin.Bench.Load;

/// <summary>Hands out the numbers of the requests, one by one over all connections, until time or numbers are up.</summary>
internal sealed class RunLength(TimeSpan time, long from = 0, long until = long.MaxValue)
{
    private readonly long _end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
    private long _next = from - 1;

    /// <summary>The number after the last one handed out: where a following run goes on.</summary>
    public long Reached => Math.Min(Interlocked.Read(ref _next) + 1, until);

    public long? Next()
    {
        if (Stopwatch.GetTimestamp() >= _end) return null;
        var number = Interlocked.Increment(ref _next);
        return number < until ? number : null;
    }
}
