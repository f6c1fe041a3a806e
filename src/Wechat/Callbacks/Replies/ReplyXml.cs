using System.Globalization;
using System.Text;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Reading;

namespace ZiZhiJin.Wechat.Callbacks.Replies;

/// <summary>Writes a reply in the platform's XML: the documented elements and no others.</summary>
internal static class ReplyXml
{
    public static string Write(MessageHeader to, WechatReply reply, DateTimeOffset now)
    {
        var xml = new StringBuilder("<xml>");
        Append(xml, "ToUserName", to.OpenId);
        Append(xml, "FromUserName", to.OriginalId);
        xml.Append(CultureInfo.InvariantCulture, $"<CreateTime>{now.ToUnixTimeSeconds()}</CreateTime>");
        Append(xml, "MsgType", KindOf(reply));
        AppendContent(xml, reply);
        return xml.Append("</xml>").ToString();
    }

    public static string KindOf(WechatReply reply) => reply switch
    {
        TextReply => "text",
        ImageReply => "image",
        VoiceReply => "voice",
        VideoReply => "video",
        MusicReply => "music",
        ArticleReply => "news",
        HandOverReply => "transfer_customer_service",
        _ => throw new ArgumentOutOfRangeException(nameof(reply)),
    };

    private static void AppendContent(StringBuilder xml, WechatReply reply)
    {
        if (reply is TextReply text) Append(xml, "Content", text.Content);
        else if (reply is ImageReply image) AppendIn(xml, "Image", ("MediaId", image.MediaId));
        else if (reply is VoiceReply voice) AppendIn(xml, "Voice", ("MediaId", voice.MediaId));
        else if (reply is VideoReply video)
            AppendIn(xml, "Video", ("MediaId", video.MediaId), ("Title", video.Title), ("Description", video.Description));
        else if (reply is MusicReply music) AppendMusic(xml, music);
        else if (reply is ArticleReply article) AppendArticle(xml, article);
        else if (reply is HandOverReply { Account: { } account }) AppendIn(xml, "TransInfo", ("KfAccount", account));
    }

    private static void AppendMusic(StringBuilder xml, MusicReply music) => AppendIn(
        xml, "Music", ("Title", music.Title), ("Description", music.Description), ("MusicUrl", music.Url), ("HQMusicUrl", music.Url),
        ("ThumbMediaId", music.ThumbMediaId));

    private static void AppendArticle(StringBuilder xml, ArticleReply article)
    {
        xml.Append("<ArticleCount>1</ArticleCount><Articles>");
        AppendIn(
            xml, "item", ("Title", article.Title), ("Description", article.Description), ("PicUrl", article.PictureUrl), ("Url", article.Url));
        xml.Append("</Articles>");
    }

    private static void AppendIn(StringBuilder xml, string element, params ReadOnlySpan<(string Name, string Text)> inner)
    {
        xml.Append('<').Append(element).Append('>');
        foreach (var (name, text) in inner) Append(xml, name, text);
        xml.Append("</").Append(element).Append('>');
    }

    private static void Append(StringBuilder xml, string name, string text) =>
        xml.Append('<').Append(name).Append('>').Append(XmlText.Cdata(text)).Append("</").Append(name).Append('>');
}
