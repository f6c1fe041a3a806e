namespace ZiZhiJin.WechatSandbox;

/// <summary>The platform's clock. It runs with the machine's until somebody moves it, and may be made to stand.</summary>
public sealed class SandboxClock : TimeProvider
{
    private readonly Lock gate = new();
    private TimeSpan ahead;
    private DateTimeOffset? standing;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) return standing ?? System.GetUtcNow() + ahead;
    }

    public void Stand()
    {
        lock (gate) standing ??= System.GetUtcNow() + ahead;
    }

    public void Advance(TimeSpan by)
    {
        lock (gate)
        {
            ahead += by;
            standing += by;
        }
    }
}
