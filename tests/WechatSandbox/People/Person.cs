using System.Collections.Concurrent;

namespace ZiZhiJin.WechatSandbox.People;

/// <summary>Somebody with a phone, as the platform's books hold them.</summary>
internal sealed class Person(string name)
{
    private readonly ConcurrentDictionary<SandboxAccount, ServiceWindow> windows = new();
    private const int MostSent = 100;
    private readonly ConcurrentQueue<InboxItem> inbox = new();
    private readonly ConcurrentQueue<InboxItem> sent = new();

    public string Name { get; } = name;

    /// <summary>Whether the accounts share an open platform account, as far as this person goes.</summary>
    public bool HasUnionId { get; set; } = true;

    public bool Follows { get; set; }

    public DateTimeOffset? FollowedAt { get; set; }

    public string? Scene { get; set; }

    /// <summary>Takes no customer-service messages (48002).</summary>
    public bool RefusesMessages { get; set; }

    public DateTimeOffset? LastVisit { get; set; }

    public string? SessionKey { get; set; }

    public Credits Credits { get; } = new();

    public IReadOnlyCollection<InboxItem> Inbox => inbox;

    /// <summary>The last hundred things that this person did, oldest first.</summary>
    public IReadOnlyCollection<InboxItem> Sent => sent;

    public ServiceWindow WindowOf(SandboxAccount account) => windows.GetOrAdd(account, _ => new ServiceWindow());

    public void Receive(InboxItem item) => inbox.Enqueue(item);

    public void Note(InboxItem act)
    {
        sent.Enqueue(act);
        if (sent.Count > MostSent) sent.TryDequeue(out _);
    }

    public string OpenIdIn(SandboxAccount account) => SandboxIdentity.OpenIdOf(account, Name);

    public string? UnionId => HasUnionId ? SandboxIdentity.UnionIdOf(Name) : null;
}
