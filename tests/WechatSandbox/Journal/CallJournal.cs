using System.Collections.Concurrent;

namespace ZiZhiJin.WechatSandbox.Journal;

/// <summary>The latest calls, oldest first.</summary>
internal sealed class CallJournal
{
    private const int Pages = 10_000;
    private readonly ConcurrentQueue<CallEntry> entries = new();

    public void Write(CallEntry entry)
    {
        entries.Enqueue(entry);
        if (entries.Count > Pages) entries.TryDequeue(out _);
    }

    public IEnumerable<CallEntry> Read(string? endpoint) => entries.Where(entry => endpoint is null || entry.Endpoint == endpoint);

    public void Clear() => entries.Clear();
}
