using System.Text;
using System.Xml.Linq;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Wechat.Tests.Callbacks;

/// <summary>Replies as the platform reads them.</summary>
public sealed class ReplyTests
{
    [Fact]
    public void A_reply_goes_the_other_way_and_counts_in_seconds()
    {
        var xml = Written(new TextReply("好"));

        Assert.Equal(("o-1", "gh_0", "text", "好"), (Of(xml, "ToUserName"), Of(xml, "FromUserName"), Of(xml, "MsgType"), Of(xml, "Content")));
        Assert.InRange(long.Parse(Of(xml, "CreateTime"), null), 1_700_000_000, 9_999_999_999);
    }

    [Theory]
    [InlineData("a ]]> b ]]]]>> <xml>&amp;")]
    [InlineData("😀 𠮷 \t\n")]
    public void Whatever_is_said_arrives_as_it_was_said(string text) => Assert.Equal(text, Of(Written(new TextReply(text)), "Content"));

    [Fact]
    public void What_xml_cannot_hold_is_left_out() => Assert.Equal("ab", Of(Written(new TextReply("a\0\u0008\ud800b")), "Content"));

    public static TheoryData<WechatReply, string> Kinds => new()
    {
        { new ImageReply("m"), "image: Image(MediaId=m)" },
        { new VoiceReply("m"), "voice: Voice(MediaId=m)" },
        { new VideoReply("m", "t", "d"), "video: Video(MediaId=m Title=t Description=d)" },
        { new MusicReply("t", "d", "u", "m"), "music: Music(Title=t Description=d MusicUrl=u HQMusicUrl=u ThumbMediaId=m)" },
        { new ArticleReply("t", "d", "p", "u"), "news: ArticleCount(1) Articles(item(Title=t Description=d PicUrl=p Url=u))" },
        { new HandOverReply(), "transfer_customer_service:" },
        { new HandOverReply("wang@zzj"), "transfer_customer_service: TransInfo(KfAccount=wang@zzj)" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_holds_the_documented_elements_and_no_others(WechatReply reply, string elements)
    {
        var xml = Written(reply);

        Assert.Equal(elements, $"{Of(xml, "MsgType")}: {string.Join(' ', xml.Elements().Skip(4).Select(Outline))}".TrimEnd());
    }

    [Theory]
    [InlineData("自", 682, 2046)]
    [InlineData("👩‍👩‍👧", 113, 2034)]
    [InlineData("a", 2048, 2048)]
    public void A_long_text_is_cut_between_letters(string letter, int lettersInFirst, int bytesOfFirst)
    {
        var parts = ReplyText.Parts(string.Concat(Enumerable.Repeat(letter, 3000)));

        Assert.Equal(string.Concat(Enumerable.Repeat(letter, 3000)), string.Concat(parts));
        Assert.Equal(lettersInFirst * letter.Length, parts[0].Length);
        Assert.Equal(bytesOfFirst, Encoding.UTF8.GetByteCount(parts[0]));
    }

    [Fact]
    public void A_long_text_is_cut_at_a_lines_end_where_there_is_one()
    {
        var line = new string('a', 1500);

        Assert.Equal([line, line, line], ReplyText.Parts($"{line}\n{line}\n{line}"));
    }

    private static XElement Written(WechatReply reply)
    {
        var delivery = Assert.IsType<Delivery.Accepted>(Callback.OpenClear(Callback.Text("x")));
        return XElement.Parse(Encoding.UTF8.GetString(Callback.Door().Answer(delivery, reply)), LoadOptions.PreserveWhitespace);
    }

    private static string Of(XElement xml, string name) => xml.Element(name)!.Value;

    private static string Outline(XElement element)
    {
        if (!element.HasElements) return element.Parent!.Name == "xml" ? $"{element.Name}({element.Value})" : $"{element.Name}={element.Value}";
        return $"{element.Name}({string.Join(' ', element.Elements().Select(Outline))})";
    }
}
