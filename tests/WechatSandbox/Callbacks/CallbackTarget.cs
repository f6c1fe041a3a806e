namespace ZiZhiJin.WechatSandbox.Callbacks;

/// <summary>What the back office holds about an account's callback: mode is plaintext, compat or secure; format xml or json.</summary>
public sealed record CallbackTarget(string Url, string Mode = "compat", string Format = "xml")
{
    /// <summary>5,000 as in life.</summary>
    public int PatienceMilliseconds { get; init; } = 5_000;

    /// <summary>Further processes of the same service: attempts go round all of them.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];
}
