namespace ZiZhiJin.WechatSandbox.Platform;

/// <summary>At most so many calls of one caller in each minute or each day of Shanghai.</summary>
internal sealed class CallLimit(int calls, TimeSpan period, TimeProvider clock)
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);
    private readonly Lock gate = new();
    private readonly Dictionary<string, (long Period, int Calls)> counts = [];

    public bool Admit(string caller)
    {
        var now = (clock.GetUtcNow().Ticks + Shanghai.Ticks) / period.Ticks;
        lock (gate)
        {
            var earlier = counts.GetValueOrDefault(caller);
            var made = earlier.Period == now ? earlier.Calls : 0;
            if (made >= calls) return false;

            counts[caller] = (now, made + 1);
            return true;
        }
    }
}
