namespace ZiZhiJin.Wechat.Callbacks.Messages;

/// <summary>Something that the platform tells us: what a person sent or did, or what became of something we sent.</summary>
public abstract record WechatMessage(MessageHeader Header)
{
    /// <summary>What people send does not belong in logs, where a record would print it.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>
/// <paramref name="OpenId"/> is the person; at a few events a service of the platform. <paramref name="Key"/> is the same for every delivery
/// of one message and different for every other one; it may hold the openid.
/// </summary>
public sealed record MessageHeader(WechatAccount Account, string OriginalId, string OpenId, DateTimeOffset SentAt, string Key)
{
    public override string ToString() => nameof(MessageHeader);
}
