namespace ZiZhiJin.Wechat.Callbacks.Messages;

public sealed record MenuClickedEvent(MessageHeader Header, string Key) : WechatMessage(Header);

public sealed record MenuLinkOpenedEvent(MessageHeader Header, string Url, string MenuId) : WechatMessage(Header);

public sealed record MenuPageOpenedEvent(MessageHeader Header, string PagePath, string MenuId) : WechatMessage(Header);

/// <summary>A scan from the menu; when it <paramref name="Waits"/>, the person sees a spinner until we answer.</summary>
public sealed record MenuScannedEvent(MessageHeader Header, string Key, string Result, bool Waits) : WechatMessage(Header);

public sealed record MenuPlaceChosenEvent(MessageHeader Header, string Key, Place Place) : WechatMessage(Header);
