using System.Net;
using System.Text;
using ZiZhiJin.WechatSandbox.Callbacks;

namespace ZiZhiJin.Wechat.Tests.Platform;

/// <summary>How the platform delivers: three attempts in all, and what counts as an answer.</summary>
public sealed class PushRuleTests : PlatformTest
{
    [Theory]
    [InlineData("success")]
    [InlineData("")]
    public async Task A_yes_is_enough(string yes)
    {
        var outcome = await PushTo(yes);

        Assert.Equal((1, true, null), (outcome.Attempts, outcome.Handled, outcome.Reply));
    }

    [Fact]
    public async Task What_is_no_answer_is_delivered_again()
    {
        var outcome = await PushTo("500", "<xml>", "success");

        Assert.Equal((3, true), (outcome.Attempts, outcome.Handled));
        Assert.Equal(["HTTP 500", "the reply is neither XML nor JSON"], outcome.Reasons);
    }

    [Fact]
    public async Task After_the_third_attempt_the_person_is_told()
    {
        var outcome = await PushTo("500", "500", "500", "success");

        Assert.Equal((3, false), (outcome.Attempts, outcome.Handled));
        Assert.Single(await Platform.Phone("wang").Inbox("fault"));
    }

    [Theory]
    [InlineData("1700000001000", "gh_0123456789ab", "text", "a time that is not in seconds")]
    [InlineData("1700000001", "gh_other", "text", "the reply is not from the account")]
    [InlineData("1700000001", "gh_0123456789ab", "hologram", "a kind of reply that there is not")]
    public async Task A_reply_that_the_platform_would_not_show_does_not_count(string time, string from, string kind, string fault)
    {
        var reply = $"<xml><ToUserName>o</ToUserName><FromUserName>{from}</FromUserName><CreateTime>{time}</CreateTime><MsgType>{kind}</MsgType><Content>x</Content></xml>";

        Assert.Equal(fault, (await PushTo(reply, "success")).Reasons.Single());
    }

    [Fact]
    public async Task A_reply_in_clear_does_not_count_in_secure_mode()
    {
        const string reply = "<xml><ToUserName>o</ToUserName><FromUserName>gh_0123456789ab</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType><Content>x</Content></xml>";

        Assert.Equal("a reply in clear in secure mode", (await PushTo("secure", [reply, "success"])).Reasons.Single());
    }

    private Task<PushOutcome> PushTo(params string[] answers) => PushTo("compat", answers);

    private async Task<PushOutcome> PushTo(string mode, string[] answers)
    {
        using var listener = Listen(out var url);
        var served = Serve(listener, new Queue<string>(answers));
        Assert.True(await Platform.Admin.Register("official", new CallbackTarget(url, mode)));
        return await Platform.Phone("wang").Say("在吗");
    }

    private static HttpListener Listen(out string url)
    {
        for (var port = Random.Shared.Next(20_000, 60_000); ; port++)
        {
            var listener = new HttpListener { Prefixes = { $"http://127.0.0.1:{port}/" } };
            try
            {
                listener.Start();
                url = $"http://127.0.0.1:{port}/wechat";
                return listener;
            }
            catch (HttpListenerException)
            {
                listener.Close();
            }
        }
    }

    private static async Task Serve(HttpListener listener, Queue<string> answers)
    {
        while (listener.IsListening)
        {
            var context = await listener.GetContextAsync();
            var answer = context.Request.QueryString["echostr"] ?? answers.Dequeue();
            if (answer == "500") (context.Response.StatusCode, answer) = (500, "");
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer));
            context.Response.Close();
        }
    }
}
