using ZiZhiJin.Wechat.Media;
using ZiZhiJin.Wechat.Sending;
using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.Phones;

namespace ZiZhiJin.Wechat.Tests.Contracts;

public sealed class CustomerMessageTests : SandboxTest
{
    private const string Name = "chen-gang";

    [Fact]
    [Covers(typeof(CustomerMessages), nameof(CustomerMessages.Send))]
    public async Task A_word_allows_five_messages_within_two_days()
    {
        var phone = await SomebodyWhoSpoke();
        for (var message = 1; message <= 5; message++) Assert.IsType<SendResult.Sent>(await Send(new CustomerText($"第 {message} 条 😀")));

        Assert.IsType<SendResult.WindowClosed>(await Send(new CustomerText("六")));
        Assert.Equal(5, (await phone.Inbox("customer")).Count);
    }

    [Theory]
    [InlineData(47.9, typeof(SendResult.Sent))]
    [InlineData(48.0, typeof(SendResult.WindowClosed))]
    public async Task The_window_closes_after_two_days(double hours, Type expected)
    {
        await SomebodyWhoSpoke();
        Platform.Clock.Advance(TimeSpan.FromHours(hours));

        Assert.IsType(expected, await Send(new CustomerText("还在吗")));
    }

    [Theory]
    [InlineData("follow", 3)]
    [InlineData("tap", 3)]
    [InlineData("scan", 3)]
    public async Task A_tap_or_a_scan_allows_three_within_a_minute(string act, int messages)
    {
        await Platform.Phone(Name).Follow();
        Platform.Clock.Advance(TimeSpan.FromMinutes(2));
        await Platform.Phone(Name).Do(new PhoneAct(act) { Key = "k" });

        for (var message = 1; message <= messages; message++) Assert.IsType<SendResult.Sent>(await Send(new CustomerText("好")));
        Assert.IsType<SendResult.WindowClosed>(await Send(new CustomerText("多")));
    }

    [Fact]
    public async Task A_tap_adds_nothing_to_what_a_word_allows()
    {
        var phone = await SomebodyWhoSpoke();
        await phone.Tap("k");

        for (var message = 1; message <= 5; message++) Assert.IsType<SendResult.Sent>(await Send(new CustomerText("好")));
        Assert.IsType<SendResult.WindowClosed>(await Send(new CustomerText("多")));
    }

    [Fact]
    public async Task Who_wants_no_messages_gets_none_and_who_left_is_gone()
    {
        var phone = await SomebodyWhoSpoke();
        await phone.Do(new PhoneAct("block"));
        Assert.IsType<SendResult.Blocked>(await Send(new CustomerText("好")));

        await phone.Do(new PhoneAct("unfollow"));
        Assert.IsType<SendResult.RecipientGone>(await Send(new CustomerText("好")));
    }

    [Fact]
    public async Task Every_kind_is_taken_where_it_may_be_sent()
    {
        await SomebodyWhoSpoke();
        await SomebodyWhoSpoke("mini");
        var (official, mini) = (await Upload(WechatAccount.OfficialAccount), await Upload(WechatAccount.MiniProgram));

        CustomerMessage[] inOfficial = [new CustomerImage(official), new CustomerVoice(official), new CustomerVideo(official, official, "题", "述"),
            new CustomerArticle("题", "述", "https://example.cn/a", "https://example.cn/p.jpg"), new CustomerPage("题", "pages/a", official, SandboxAccount.Mini.AppId)];
        foreach (var message in inOfficial) Assert.IsType<SendResult.Sent>(await Send(message));

        CustomerMessage[] inMini = [new CustomerImage(mini), new CustomerLink("题", "述", "https://example.cn/a", "https://example.cn/p.jpg"), new CustomerPage("题", "pages/a", mini)];
        foreach (var message in inMini) Assert.IsType<SendResult.Sent>(await Send(message, WechatAccount.MiniProgram));
        Assert.Equal(new SendResult.Faulty(40008, null), await Send(new CustomerMenu("选", [new("1", "是")], "完"), WechatAccount.MiniProgram));
    }

    [Fact]
    public async Task A_menu_message_carries_its_choices()
    {
        var phone = await SomebodyWhoSpoke();

        Assert.IsType<SendResult.Sent>(await Send(new CustomerMenu("满意吗？", [new("101", "满意"), new("102", "不满意")], "谢谢")));

        var arrived = Assert.Single(await phone.Inbox("customer")).Content;
        Assert.Contains("""{"head_content":"满意吗？","list":[{"id":"101","content":"满意"},{"id":"102","content":"不满意"}],"tail_content":"谢谢"}""", arrived, StringComparison.Ordinal);
    }

    [Fact]
    [Covers(typeof(CustomerMessages), nameof(CustomerMessages.ShowTyping))]
    public async Task Somebody_is_seen_writing()
    {
        await SomebodyWhoSpoke();

        Assert.IsType<SendResult.Sent>(await Service.Get<CustomerMessages>().ShowTyping(WechatAccount.OfficialAccount, OpenId(), typing: true, CancellationToken.None));
        Assert.IsType<SendResult.Sent>(await Service.Get<CustomerMessages>().ShowTyping(WechatAccount.OfficialAccount, OpenId(), typing: false, CancellationToken.None));
    }

    private async Task<SandboxPhone> SomebodyWhoSpoke(string account = "official")
    {
        var phone = Platform.Phone(Name);
        await phone.Follow();
        await phone.Say("你好", account);
        return phone;
    }

    private async Task<string> Upload(WechatAccount account) => (await Service.Get<MediaFiles>().Upload(
        account, new MediaFile(MediaKind.Image, "image/jpeg", [0xff, 0xd8, 0xff, 0xd9]), CancellationToken.None)).Value!;

    private Task<SendResult> Send(CustomerMessage message, WechatAccount account = WechatAccount.OfficialAccount) =>
        Service.Get<CustomerMessages>().Send(account, OpenId(account), message, CancellationToken.None);

    private static string OpenId(WechatAccount account = WechatAccount.OfficialAccount) =>
        SandboxIdentity.OpenIdOf(account == WechatAccount.MiniProgram ? SandboxAccount.Mini : SandboxAccount.Official, Name);
}
