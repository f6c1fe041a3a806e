using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Wechat.Callbacks.Reading;

/// <summary>Turns fields into the record that they mean.</summary>
internal static class MessageReader
{
    // Twice as long as any id of the platform.
    private const int LongestId = 64;

    /// <summary>Nothing when it does not say who sent it or what it is.</summary>
    public static WechatMessage? Read(WechatAccount account, Fields fields)
    {
        if (fields.Word("FromUserName") is not { } openId || fields.Word("MsgType") is not { } kind || !IsId(openId)) return null;

        var header = new MessageHeader(account, fields.WordOrEmpty("ToUserName"), openId, SentAt(fields), MessageKey.Of(fields));
        return kind == "event" ? EventReader.Read(header, fields) : Read(header, kind, fields);
    }

    private static WechatMessage Read(MessageHeader header, string kind, Fields fields) => kind switch
    {
        "text" => new TextMessage(header, fields.WordOrEmpty("Content"), fields.Word("bizmsgmenuid")),
        "image" => new ImageMessage(header, fields.WordOrEmpty("PicUrl"), fields.WordOrEmpty("MediaId")),
        "voice" => new VoiceMessage(header, fields.WordOrEmpty("MediaId"), fields.WordOrEmpty("Format"), fields.Word("Recognition"))
        {
            WideMediaId = fields.Word("MediaId16K"),
        },
        "video" or "shortvideo" => new VideoMessage(header, fields.WordOrEmpty("MediaId"), fields.WordOrEmpty("ThumbMediaId"), kind == "shortvideo"),
        "location" when PlaceReader.Sent(fields) is { } place => new LocationMessage(header, place),
        "link" => new LinkMessage(header, fields.WordOrEmpty("Title"), fields.WordOrEmpty("Description"), fields.WordOrEmpty("Url")),
        "file" => new FileMessage(
            header, fields.WordOrEmpty("Title"), fields.WordOrEmpty("FileKey"), fields.WordOrEmpty("FileMd5"), fields.Whole("FileTotalLen")),
        "miniprogrampage" => new PageMessage(header, fields.WordOrEmpty("Title"), fields.WordOrEmpty("AppId"), fields.WordOrEmpty("PagePath")),
        _ => new UnknownMessage(header, kind),
    };

    private static bool IsId(string word) => word.Length is > 0 and <= LongestId && word.All(letter => letter is > ' ' and < '\u007f');

    private static DateTimeOffset SentAt(Fields fields)
    {
        var seconds = fields.Whole("CreateTime");
        return DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(seconds, 0, DateTimeOffset.MaxValue.ToUnixTimeSeconds()));
    }
}
