namespace ZiZhiJin.WechatSandbox.Faults;

/// <summary>The ordered faults of each endpoint, first come first served.</summary>
internal sealed class FaultQueue
{
    private readonly Lock gate = new();
    private readonly List<Fault> waiting = [];

    public void Add(Fault fault)
    {
        lock (gate) waiting.AddRange(Enumerable.Repeat(fault, fault.Times));
    }

    public Fault? Take(string endpoint)
    {
        lock (gate)
        {
            var index = waiting.FindIndex(next => next.Endpoint == endpoint);
            if (index < 0) return null;

            var fault = waiting[index];
            waiting.RemoveAt(index);
            return fault;
        }
    }

    public void Clear()
    {
        lock (gate) waiting.Clear();
    }
}
