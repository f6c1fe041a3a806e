namespace ZiZhiJin.Wechat.Callbacks.Messages;

/// <summary>Somebody follows the official account; by scanning a QR when there is a <paramref name="Scene"/>.</summary>
public sealed record FollowedEvent(MessageHeader Header, string? Scene, string? Ticket) : WechatMessage(Header);

/// <summary>Nothing can be answered.</summary>
public sealed record UnfollowedEvent(MessageHeader Header) : WechatMessage(Header);

/// <summary>A follower scanned a QR with a scene.</summary>
public sealed record ScannedEvent(MessageHeader Header, string Scene, string? Ticket) : WechatMessage(Header);

/// <summary>Where a follower is, reported by the app on its own accord.</summary>
public sealed record WhereaboutsEvent(MessageHeader Header, Place Place) : WechatMessage(Header);

/// <summary>Somebody opened the mini-program's customer service. <paramref name="From"/> is what the button carried.</summary>
public sealed record ServiceOpenedEvent(MessageHeader Header, string From) : WechatMessage(Header);

/// <summary>Somebody takes back what they allowed the mini-program to know: their data must be erased or left alone.</summary>
public sealed record ConsentWithdrawnEvent(MessageHeader Header, string OpenId, IReadOnlyList<string> What, bool Closed) : WechatMessage(Header);
