namespace ZiZhiJin.Wechat.Callbacks.Messages;

/// <summary><paramref name="MenuItemId"/> when the person picked it from a menu message instead of typing.</summary>
public sealed record TextMessage(MessageHeader Header, string Content, string? MenuItemId) : WechatMessage(Header);

public sealed record ImageMessage(MessageHeader Header, string PictureUrl, string MediaId) : WechatMessage(Header);

/// <summary><paramref name="Recognition"/> is the platform's guess at the words; nothing when recognition is off or heard nothing.</summary>
public sealed record VoiceMessage(MessageHeader Header, string MediaId, string Format, string? Recognition) : WechatMessage(Header)
{
    /// <summary>The same in better quality, when the platform offers it.</summary>
    public string? WideMediaId { get; init; }
}

public sealed record VideoMessage(MessageHeader Header, string MediaId, string ThumbMediaId, bool IsShort) : WechatMessage(Header);

/// <summary>Degrees in the map system that China prescribes (GCJ-02).</summary>
public sealed record LocationMessage(MessageHeader Header, Place Place) : WechatMessage(Header);

public sealed record LinkMessage(MessageHeader Header, string Title, string Description, string Url) : WechatMessage(Header);

public sealed record FileMessage(MessageHeader Header, string Title, string FileKey, string Md5, long Bytes) : WechatMessage(Header);

/// <summary>A card of a mini-program's page, sent to its customer service.</summary>
public sealed record PageMessage(MessageHeader Header, string Title, string AppId, string PagePath) : WechatMessage(Header);

/// <summary>A kind that this code does not know: acknowledged and counted, never an error.</summary>
public sealed record UnknownMessage(MessageHeader Header, string Kind) : WechatMessage(Header);

public sealed record Place(double Latitude, double Longitude, string Label)
{
    /// <summary>Where somebody is does not belong in logs.</summary>
    public override string ToString() => nameof(Place);
}
