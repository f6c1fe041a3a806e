using ZiZhiJin.Wechat.Sending;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Wechat.Tests.Contracts;

public sealed class TemplateMessageTests : SandboxTest
{
    [Fact]
    [Covers(typeof(TemplateMessages), nameof(TemplateMessages.Send))]
    public async Task A_follower_gets_it()
    {
        var phone = Platform.Phone("li-na");
        await phone.Follow();

        Assert.IsType<SendResult.Sent>(await Send(Message()));
        Assert.Single(await phone.Inbox("template"));
    }

    [Fact]
    public async Task Who_does_not_follow_is_gone()
    {
        await Platform.Phone("li-na").Look();

        Assert.IsType<SendResult.RecipientGone>(await Send(Message()));
    }

    [Fact]
    public async Task With_the_same_id_it_arrives_once_within_ten_minutes()
    {
        var phone = Platform.Phone("li-na");
        await phone.Follow();

        var first = Assert.IsType<SendResult.Sent>(await Send(Message() with { ClientMessageId = "n-1" }));
        var second = Assert.IsType<SendResult.Sent>(await Send(Message() with { ClientMessageId = "n-1" }));

        Assert.Equal(first, second);
        Assert.Single(await phone.Inbox("template"));
    }

    private Task<SendResult> Send(TemplateMessage message) => Service.Get<TemplateMessages>().Send(message, CancellationToken.None);

    private static TemplateMessage Message() => new(
        SandboxIdentity.OpenIdOf(SandboxAccount.Official, "li-na"), "sandbox-activity",
        new Dictionary<string, string> { ["thing1"] = "清洁家园", ["time2"] = "2026年3月7日 14:00", ["thing3"] = "小区花园", ["phrase4"] = "已报名" })
    {
        Page = "pages/activity",
    };
}
