using System.Collections.Concurrent;

namespace ZiZhiJin.WechatSandbox.People;

/// <summary>How many subscribe messages of each template somebody has allowed. Each yes is one message; nobody can ask how many are left.</summary>
internal sealed class Credits
{
    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<string, int> left = new();

    public IReadOnlyDictionary<string, int> Left => left;

    public void Add(string templateId)
    {
        lock (gate) left[templateId] = left.GetValueOrDefault(templateId) + 1;
    }

    public void Drop(string templateId)
    {
        lock (gate) left[templateId] = 0;
    }

    public bool Use(string templateId)
    {
        lock (gate)
        {
            if (left.GetValueOrDefault(templateId) == 0) return false;
            left[templateId]--;
            return true;
        }
    }
}
