namespace ZiZhiJin.Bench.Load;

/// <summary>When each request of an open-loop run is meant to leave: evenly, so many a second, for so long, numbered from the first.</summary>
internal sealed record Schedule(double PerSecond, TimeSpan Length, long First = 0)
{
    /// <summary>The number after the last request.</summary>
    public long End => First + (long)(PerSecond * Length.TotalSeconds);

    public TimeSpan DueAt(long number) => TimeSpan.FromSeconds((number - First) / PerSecond);
}
