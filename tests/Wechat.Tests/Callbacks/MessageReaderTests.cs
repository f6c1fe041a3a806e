using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Wechat.Tests.Callbacks;

/// <summary>What people send, field by field.</summary>
public sealed class MessageReaderTests
{
    [Fact]
    public void A_text_says_who_and_when()
    {
        var text = Callback.Read<TextMessage>(Callback.Text("<b>你好</b>", "<bizmsgmenuid>102</bizmsgmenuid>"));

        Assert.Equal(("<b>你好</b>", "102"), (text.Content, text.MenuItemId));
        Assert.Equal(("gh_0", "o-1", 1700000001), (text.Header.OriginalId, text.Header.OpenId, text.Header.SentAt.ToUnixTimeSeconds()));
    }

    [Fact]
    public void An_image() => Assert.Equal("m-1", Callback.Read<ImageMessage>(Message("image", "<PicUrl>http://p</PicUrl><MediaId>m-1</MediaId>")).MediaId);

    [Theory]
    [InlineData("<Recognition><![CDATA[楼道灯坏了]]></Recognition>", "楼道灯坏了")]
    [InlineData("<Recognition><![CDATA[]]></Recognition>", null)]
    [InlineData("", null)]
    public void A_voice_with_or_without_words(string recognition, string? words) =>
        Assert.Equal(words, Callback.Read<VoiceMessage>(Message("voice", $"<MediaId>m</MediaId><Format>amr</Format>{recognition}")).Recognition);

    [Theory]
    [InlineData("video", false)]
    [InlineData("shortvideo", true)]
    public void A_video(string kind, bool isShort) =>
        Assert.Equal(isShort, Callback.Read<VideoMessage>(Message(kind, "<MediaId>m</MediaId><ThumbMediaId>t</ThumbMediaId>")).IsShort);

    [Fact]
    public void A_place() => Assert.Equal(
        new Place(31.21, 121.5, "龙柏小区"),
        Callback.Read<LocationMessage>(Message("location", "<Location_X>31.21</Location_X><Location_Y>121.5</Location_Y><Scale>16</Scale><Label>龙柏小区</Label>")).Place);

    [Theory]
    [InlineData("91", "0")]
    [InlineData("0", "-181")]
    [InlineData("NaN", "0")]
    [InlineData("", "")]
    [InlineData("1e999", "0")]
    public void A_place_that_is_nowhere_is_a_message_nobody_knows(string latitude, string longitude) =>
        Callback.Read<UnknownMessage>(Message("location", $"<Location_X>{latitude}</Location_X><Location_Y>{longitude}</Location_Y>"));

    [Fact]
    public void A_link() => Assert.Equal("http://u", Callback.Read<LinkMessage>(Message("link", "<Title>t</Title><Url>http://u</Url>")).Url);

    [Fact]
    public void A_file() => Assert.Equal(9_000_000_000, Callback.Read<FileMessage>(Message("file", "<FileKey>k</FileKey><FileTotalLen>9000000000</FileTotalLen>")).Bytes);

    [Fact]
    public void A_page_of_the_mini_program() => Assert.Equal(
        "pages/a", Callback.Read<PageMessage>(Message("miniprogrampage", "<Title>t</Title><PagePath>pages/a</PagePath>"), WechatAccount.MiniProgram).PagePath);

    [Theory]
    [InlineData("hologram")]
    [InlineData("TEXT")]
    public void A_kind_that_is_not_known_is_said(string kind) => Assert.Equal(kind, Callback.Read<UnknownMessage>(Message(kind, "")).Kind);

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("9223372036854775807")]
    public void A_time_that_is_none_stops_nothing(string time) =>
        Callback.Read<TextMessage>($"<xml><FromUserName>o</FromUserName><CreateTime>{time}</CreateTime><MsgType>text</MsgType></xml>");

    [Fact]
    public void The_same_message_in_json() => Assert.Equal(
        new TextMessage(Callback.Read<TextMessage>(Callback.Text("你好")).Header, "你好", null),
        Callback.Read<TextMessage>("""{"ToUserName":"gh_0","FromUserName":"o-1","CreateTime":1700000001,"MsgType":"text","Content":"你好","MsgId":23456789012345678}"""));

    [Fact]
    public void A_message_prints_nothing_of_what_it_says()
    {
        var delivery = Callback.OpenClear(Callback.Text("秘密"));

        Assert.DoesNotContain("秘密", $"{delivery}", StringComparison.Ordinal);
        Assert.DoesNotContain("o-1", $"{delivery} {((Delivery.Accepted)delivery).Message.Header}", StringComparison.Ordinal);
    }

    private static string Message(string kind, string fields) =>
        $"<xml><ToUserName>gh_0</ToUserName><FromUserName>o-1</FromUserName><CreateTime>1700000001</CreateTime><MsgType>{kind}</MsgType>{fields}<MsgId>1</MsgId></xml>";
}
