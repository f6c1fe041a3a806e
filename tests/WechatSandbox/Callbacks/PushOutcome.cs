namespace ZiZhiJin.WechatSandbox.Callbacks;

/// <summary>
/// What came of pushing one message: how often it went out, whether anybody took it, and the reply in clear, if there was one. Reasons say
/// why an attempt did not count.
/// </summary>
public sealed record PushOutcome(int Attempts, bool Handled, string? Reply, IReadOnlyList<string> Reasons)
{
    /// <summary>The replies to further deliveries of the same message.</summary>
    public IReadOnlyList<string?> Repeats { get; init; } = [];

    public static PushOutcome Nowhere { get; } = new(0, false, null, []);
}
