namespace ZiZhiJin.WechatSandbox.Journal;

/// <summary>One call to the platform, without the values of its parameters: they are secrets.</summary>
public sealed record CallEntry(DateTimeOffset At, string Method, string Endpoint, IReadOnlyList<string> Parameters, bool FaultStruck)
{
    /// <summary>None while the answer waits, and for good when a fault cut it off or spoke in words of its own.</summary>
    public int? ErrorCode { get; set; }
}
