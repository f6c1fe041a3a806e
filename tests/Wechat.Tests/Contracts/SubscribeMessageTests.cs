using System.Text.Json;
using ZiZhiJin.Wechat.Sending;
using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.Faults;
using ZiZhiJin.WechatSandbox.Phones;

namespace ZiZhiJin.Wechat.Tests.Contracts;

public sealed class SubscribeMessageTests : SandboxTest
{
    private const string Template = "sandbox-notice";
    private const string Path = "/cgi-bin/message/subscribe/send";

    [Theory]
    [InlineData(WechatAccount.MiniProgram, "mini")]
    [InlineData(WechatAccount.OfficialAccount, "official")]
    [Covers(typeof(SubscribeMessages), nameof(SubscribeMessages.Send))]
    public async Task Each_yes_is_good_for_one_message(WechatAccount account, string name)
    {
        var phone = await Phone(name);

        var sent = Assert.IsType<SendResult.Sent>(await Send(account));
        Assert.IsType<SendResult.NoCredit>(await Send(account));

        Assert.NotNull(sent.MessageId);
        var arrived = Assert.Single(await phone.Inbox("subscribe")).Content;
        Assert.Equal("议事会通知 😀", JsonDocument.Parse(arrived).RootElement.GetProperty("data").GetProperty("thing1").GetProperty("value").GetString());
        Assert.Contains("pages/meeting?id=7", arrived, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_never_said_yes_gets_nothing() => Assert.IsType<SendResult.NoCredit>(await Send(known: true));

    [Fact]
    public async Task Somebody_unknown_is_gone() => Assert.IsType<SendResult.RecipientGone>(await Send(known: false));

    [Fact]
    public async Task A_template_or_a_page_that_there_is_not_is_our_mistake()
    {
        await Phone("mini");

        Assert.Equal(new SendResult.Faulty(40037, null), await Send(Message() with { TemplateId = "nobody-made-this" }));
        Assert.Equal(new SendResult.Faulty(41030, null), await Send(Message() with { Page = "pages/unpublished/index" }));
    }

    [Fact]
    public async Task A_field_that_the_platform_refuses_is_named()
    {
        await Phone("mini");

        Assert.Equal(new SendResult.Faulty(47003, "date3"), await Send(Message(("date3", "明天"))));
    }

    [Fact]
    public async Task A_field_that_is_missing_is_named()
    {
        await Phone("mini");
        var fields = new Dictionary<string, string> { ["thing1"] = "a", ["thing2"] = "b" };

        Assert.Equal(new SendResult.Faulty(47003, "date3"), await Send(Message() with { Fields = fields }));
    }

    [Fact]
    public async Task Long_texts_are_cut_to_what_fits_and_empty_ones_say_so()
    {
        var phone = await Phone("mini");

        Assert.IsType<SendResult.Sent>(await Send(Message(("thing1", new string('长', 30)), ("thing2", " \n "))));

        var arrived = Assert.Single(await phone.Inbox("subscribe")).Content;
        Assert.Contains($"\"{new string('长', 19)}…\"", arrived, StringComparison.Ordinal);
        Assert.Contains("\"无\"", arrived, StringComparison.Ordinal);
    }

    public static TheoryData<Fault, Type> Faults => new()
    {
        { new Fault(Path) { ErrorCode = -1 }, typeof(SendResult.Later) },
        { new Fault(Path) { ErrorCode = 45009 }, typeof(SendResult.Later) },
        { new Fault(Path) { ErrorCode = 45011 }, typeof(SendResult.Later) },
        { new Fault(Path) { ErrorCode = 48001 }, typeof(SendResult.AccountTrouble) },
        { new Fault(Path) { ErrorCode = 40013 }, typeof(SendResult.AccountTrouble) },
        { new Fault(Path) { ErrorCode = 43019 }, typeof(SendResult.Blocked) },
        { new Fault(Path) { ErrorCode = 99999 }, typeof(SendResult.Faulty) },
        { new Fault(Path) { Reset = true }, typeof(SendResult.Unknown) },
        { new Fault(Path) { Status = 502 }, typeof(SendResult.Unknown) },
        { new Fault(Path) { Body = "{" }, typeof(SendResult.Unknown) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Whatever_goes_wrong_is_sent_once_and_has_its_result(Fault fault, Type expected)
    {
        await Phone("mini");
        await Platform.Admin.Inject(fault);

        Assert.IsType(expected, await Send(Message()));
        Assert.Equal(1, await CallsOf(Path));
    }

    [Fact]
    public async Task A_message_that_never_left_may_be_sent_later()
    {
        await Platform.Admin.Inject(new Fault(Endpoints.StableToken) { Status = 500, Times = 3 });

        Assert.IsType<SendResult.Later>(await Send(Message()));
        Assert.Equal(0, await CallsOf(Path));
    }

    [Theory]
    [InlineData("reach max api daily quota limit", "2026-03-01T16:00:00Z")]
    [InlineData("reach max api minute-quota limit", "2026-03-01T10:31:00Z")]
    public void A_quota_is_waited_out_to_the_minute_or_to_midnight_in_Shanghai(string words, string until)
    {
        var answer = new ZiZhiJin.Wechat.Calls.WechatAnswer(ZiZhiJin.Wechat.Calls.Reaction.WaitForQuota, 45009, words);

        Assert.Equal(DateTimeOffset.Parse(until, null), ZiZhiJin.Wechat.Calls.Pauses.After(answer, DateTimeOffset.Parse("2026-03-01T10:30:17Z", null)));
    }

    [Fact]
    public async Task A_stale_token_costs_nothing()
    {
        await Phone("mini");
        await Service.Token();
        await Platform.Admin.ExpireTokens();

        Assert.IsType<SendResult.Sent>(await Send(Message()));
    }

    private async Task<SandboxPhone> Phone(string account)
    {
        var phone = Platform.Phone("王秀英");
        await phone.Follow();
        await phone.Allow(Template, account);
        return phone;
    }

    private async Task<SendResult> Send(bool known)
    {
        if (known) await Platform.Phone("王秀英").Follow();
        return await Send(Message());
    }

    private Task<SendResult> Send(SubscribeMessage message) => Service.Get<SubscribeMessages>().Send(WechatAccount.MiniProgram, message, CancellationToken.None);

    private Task<SendResult> Send(WechatAccount account) => Service.Get<SubscribeMessages>().Send(
        account, Message() with { OpenId = SandboxIdentity.OpenIdOf(account == WechatAccount.MiniProgram ? SandboxAccount.Mini : SandboxAccount.Official, "王秀英") },
        CancellationToken.None);

    private static SubscribeMessage Message(params (string Name, string Value)[] replaced)
    {
        var fields = new Dictionary<string, string> { ["thing1"] = "议事会通知 😀", ["thing2"] = "周六下午", ["date3"] = "2026年3月7日 14:00" };
        foreach (var (name, value) in replaced) fields[name] = value;
        return new(SandboxIdentity.OpenIdOf(SandboxAccount.Mini, "王秀英"), Template, fields) { Page = "pages/meeting?id=7" };
    }
}
