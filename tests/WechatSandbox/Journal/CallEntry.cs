namespace ZiZhiJin.WechatSandbox.Journal;

/// <summary>One call to the platform, without the values of its parameters: they are secrets.</summary>
public sealed record CallEntry(DateTimeOffset At, string Method, string Endpoint, IReadOnlyList<string> Parameters, bool FaultStruck)
{
    /// <summary>None as long as no answer of the platform's own was given: it waits, was cut off, or a fault spoke in its own words.</summary>
    public int? ErrorCode { get; set; }
}
