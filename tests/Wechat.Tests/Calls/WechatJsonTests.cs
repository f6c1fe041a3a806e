using System.Text;
using System.Text.Json;
using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.Tests.Calls;

public sealed class WechatJsonTests
{
    [Theory]
    [InlineData("自治金")]
    [InlineData("𠮷野家 😀👩‍👩‍👧")]
    [InlineData("<a href='x'>&+</a>")]
    public void Text_travels_as_raw_utf8(string text)
    {
        var json = Written(text);

        Assert.Contains(text, json, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a \"quoted\" \\ backslash")]
    [InlineData("\\uD83D\\uDE00 typed by hand")]
    [InlineData("ends in a backslash 😀\\")]
    public void What_must_be_escaped_comes_back_unchanged(string text) =>
        Assert.Equal(text, JsonDocument.Parse(Written(text)).RootElement.GetProperty("free_text").GetString());

    private static string Written(string text) => Encoding.UTF8.GetString(WechatJson.Write(new Body(text)));

    private sealed record Body(string FreeText);
}
