using ZiZhiJin.WechatSandbox.People;

namespace ZiZhiJin.WechatSandbox.Phones;

/// <summary>What somebody sees on their phone, and what only the platform knows: the credits.</summary>
public sealed record PhoneState(string Name, bool Follows, IReadOnlyDictionary<string, int> Credits, IReadOnlyCollection<InboxItem> Inbox)
{
    /// <summary>What somebody did lately, oldest first: the kind is the act.</summary>
    public IReadOnlyCollection<InboxItem> Sent { get; init; } = [];
}
