namespace ZiZhiJin.WechatSandbox.People;

/// <summary>
/// How many customer-service messages somebody's last words and taps allow. Words and taps have a window each; a message is taken from both,
/// so that together they allow as many as the larger.
/// </summary>
internal sealed class ServiceWindow
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (int Left, DateTimeOffset Until)> grants = [];

    /// <summary>Starts one kind of window anew.</summary>
    public void Grant(string kind, int messages, TimeSpan life, DateTimeOffset now)
    {
        lock (gate) grants[kind] = (messages, now + life);
    }

    /// <summary>0, or the platform's code.</summary>
    public int Take(DateTimeOffset now)
    {
        lock (gate)
        {
            var open = grants.Where(grant => now < grant.Value.Until).Select(grant => grant.Key).ToList();
            if (open.Count == 0) return 45015;
            if (open.All(kind => grants[kind].Left == 0)) return 45047;
            foreach (var kind in open) grants[kind] = (Math.Max(0, grants[kind].Left - 1), grants[kind].Until);
            return 0;
        }
    }
}
