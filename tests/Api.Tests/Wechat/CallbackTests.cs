using System.Net;
using System.Text;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.Callbacks;

namespace ZiZhiJin.Api.Tests.Wechat;

/// <summary>The two addresses that the platform calls, over HTTP.</summary>
public sealed class CallbackTests
{
    private const string Official = "/wechat/official";
    private const string Mini = "/wechat/mini";

    [Theory]
    [InlineData(Official)]
    [InlineData(Mini)]
    public async Task The_platform_verifies_the_address(string path)
    {
        var answer = await Get($"{path}?{PlatformQuery.Clear()}&echostr=5927782489442352469%2B%20a");

        Assert.Equal((HttpStatusCode.OK, "5927782489442352469+ a"), answer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?echostr=1")]
    [InlineData("?signature=0&timestamp=1&nonce=2&echostr=1")]
    [InlineData("?signature=0&signature=1&timestamp=1&nonce=2&echostr=1")]
    public async Task Nobody_else_does(string query) => Assert.Equal((HttpStatusCode.Unauthorized, "refused"), await Get(Official + query));

    [Fact]
    public async Task A_sealed_text_is_answered_and_the_answer_sealed()
    {
        var (status, body) = await PostSealed(Official, SandboxAccount.Official, Text("你好"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<Encrypt>", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_knows_is_acknowledged() => Assert.Equal(
        (HttpStatusCode.OK, "success"), await PostSealed(Official, SandboxAccount.Official, Text("x").Replace("[text]", "[hologram]", StringComparison.Ordinal)));

    [Fact]
    public async Task A_message_of_the_other_account_is_refused() => Assert.Equal(
        (HttpStatusCode.Forbidden, "refused"), await PostSealed(Mini, SandboxAccount.Official, Text("x")));

    [Fact]
    public async Task Bodies_that_are_no_messages_are_refused_in_few_words()
    {
        var clear = PlatformQuery.Clear();
        (string Query, string Body, HttpStatusCode Status)[] attempts =
        [
            (clear, "", HttpStatusCode.BadRequest),
            (clear, "<!DOCTYPE x [<!ENTITY a 'b'>]><xml>&a;</xml>", HttpStatusCode.BadRequest),
            (clear, "{", HttpStatusCode.BadRequest),
            ($"{clear}&encrypt_type=aes", Text("x"), HttpStatusCode.Forbidden),
            ("signature=0&timestamp=1&nonce=2", Text("x"), HttpStatusCode.Unauthorized),
            (clear, new string('a', 1024 * 1024 + 1), HttpStatusCode.RequestEntityTooLarge),
        ];

        foreach (var (query, body, status) in attempts) Assert.Equal((status, "refused"), await Post($"{Official}?{query}", Encoding.UTF8.GetBytes(body)));
    }

    [Fact]
    public async Task A_body_of_nearly_a_mebibyte_is_read() => Assert.Equal(
        HttpStatusCode.OK, (await Post($"{Official}?{PlatformQuery.Clear()}", Encoding.UTF8.GetBytes(Text(new string('a', 1_000_000))))).Status);

    [Fact]
    public async Task Random_bytes_are_never_a_fault()
    {
        var random = new Random(20260304);
        for (var run = 0; run < 500; run++)
        {
            var noise = new byte[random.Next(400)];
            random.NextBytes(noise);
            byte[] body = run % 2 == 0 ? noise : [.. "<xml><MsgType>"u8, .. noise];
            Assert.InRange((int)(await Post($"{Official}?{PlatformQuery.Clear()}", body)).Status, 200, 499);
        }
    }

    [Fact]
    public async Task What_people_say_stays_out_of_the_log()
    {
        var api = await TestApi.Shared();

        await PostSealed(Official, SandboxAccount.Official, Text("我的秘密需求"));
        await Post($"{Official}?{PlatformQuery.Clear()}", Encoding.UTF8.GetBytes("我的秘密需求"));

        Assert.DoesNotContain(api.Log.Lines, line => line.Contains("秘密", StringComparison.Ordinal) || line.Contains("o-callback", StringComparison.Ordinal));
    }

    private static string Text(string content) =>
        $"<xml><ToUserName><![CDATA[gh_0]]></ToUserName><FromUserName><![CDATA[o-callback]]></FromUserName><CreateTime>1700000001</CreateTime>" +
        $"<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[{content}]]></Content><MsgId>7</MsgId></xml>";

    private static Task<(HttpStatusCode Status, string Body)> PostSealed(string path, SandboxAccount account, string text)
    {
        var sealedText = PlatformSeal.Seal(text, account.AppId);
        return Post($"{path}?{PlatformQuery.Sealed(sealedText)}", Encoding.UTF8.GetBytes($"<xml><Encrypt><![CDATA[{sealedText}]]></Encrypt></xml>"));
    }

    private static async Task<(HttpStatusCode Status, string Body)> Post(string address, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("text/xml");
        using var answer = await (await TestApi.Shared()).Http.PostAsync(new Uri(address, UriKind.Relative), content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<(HttpStatusCode Status, string Body)> Get(string address)
    {
        using var answer = await (await TestApi.Shared()).Http.GetAsync(new Uri(address, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
