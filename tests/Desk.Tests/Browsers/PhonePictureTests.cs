using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ZiZhiJin.Api.Intake;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Sending;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Desk.Tests.Browsers;

/// <summary>The sandbox's page, as a newcomer to the code tries the chat on it.</summary>
public sealed class PhonePictureTests : IAsyncLifetime
{
    private DemoTown _demo = null!;

    [Fact]
    public async Task The_needs_survey_is_answered_on_the_phone_to_its_end()
    {
        var phone = await Phone.Of(_demo, "王桂兰");

        await phone.Press("关注");
        await phone.Hears("您好，这里是自治金");
        await phone.Say("问卷");
        await phone.Hears("第 1/4 题");
        await phone.Say("4");
        await phone.Hears("第 2/4 题");
        await phone.Say("1");
        await phone.Hears("第 3/4 题");
        await phone.Press("更多");
        await phone.Press("语音");
        await phone.Page.GetByLabel("微信听出来的字").FillAsync("楼道灯晚上不亮");
        await phone.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "发送" }).ClickAsync();
        await phone.Hears("第 4/4 题");
        await phone.Press("更多");
        await phone.Say("1");

        await phone.Hears("请核对");
        await phone.Say("提交");
        await phone.Hears("38");
        await Picture.Take(phone.Page, "phone");
        Assert.Equal(38, await _demo.Api.InDb(db => db.NeedsGates.Select(gate => gate.Residents).SingleAsync()));
    }

    [Fact]
    public async Task A_sign_in_at_the_desk_is_confirmed_with_a_picture_of_its_QR()
    {
        var desk = await (await Chromium.Visitor(_demo.Api)).NewPageAsync();
        await desk.GotoAsync("/desk/sign-in");
        var number = await desk.Locator(".number").TextContentAsync();
        var phone = await Phone.Of(_demo, "committee-yinshan");

        await phone.Press("小程序");
        await phone.Press("扫一扫");
        await phone.Page.GetByLabel("选图片").SetInputFilesAsync(new FilePayload { Name = "desk.png", MimeType = "image/png", Buffer = await desk.ScreenshotAsync() });
        await Assertions.Expect(phone.Page.GetByLabel("码的内容")).Not.ToHaveValueAsync("");
        await phone.Press("好");
        await Assertions.Expect(phone.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync(number!);
        await phone.Press("确认登录");
        await Assertions.Expect(phone.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("已确认");

        await desk.WaitForURLAsync("**/desk");
        await Assertions.Expect(desk.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("首页");
    }

    [Fact]
    public async Task What_the_accounts_send_arrives_where_WeChat_shows_it()
    {
        var phone = await Phone.Of(_demo, "李秀英");
        await phone.Press("小程序");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "允许" }).First.ClickAsync();
        await Assertions.Expect(phone.Page.GetByText("还可以收 1 条")).ToBeVisibleAsync();
        await phone.Press("公众号");
        await phone.Press("关注");
        await phone.Hears("您好，这里是自治金");

        Assert.IsType<SendResult.Sent>(await Get<CustomerMessages>().Send(WechatAccount.OfficialAccount, OpenId(SandboxAccount.Official), new CustomerText("我是居委会小陈"), default));
        await phone.Hears("我是居委会小陈");
        var template = (await phone.Page.Locator("#templates li span").First.EvaluateAsync<string>("span => span.firstChild.data"))!;
        var fields = template == "sandbox-notice" ? Notice : Activity;
        Assert.IsType<SendResult.Sent>(await Get<SubscribeMessages>().Send(WechatAccount.MiniProgram, new SubscribeMessage(OpenId(SandboxAccount.Mini), template, fields), default));
        await Assertions.Expect(phone.Page.Locator("#unread")).ToHaveTextAsync("1");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "服务通知" }).ClickAsync();

        await Assertions.Expect(phone.Page.GetByRole(AriaRole.Article)).ToContainTextAsync("协商议事会");
    }

    [Fact]
    public async Task The_menu_begins_what_stands_on_it_and_whoever_unfollows_cannot_talk()
    {
        Assert.Null(await Get<ChatMenu>().Publish(default));
        var phone = await Phone.Of(_demo, "高建国");
        await phone.Press("关注");
        await phone.Hears("您好，这里是自治金");

        await phone.Press("填问卷");
        await phone.Hears("第 1/4 题");
        await phone.Page.GetByText("≡ 更多").ClickAsync();
        await phone.Press("怎么用");
        await phone.Hears("您好，这里是自治金");
        await phone.Press("取消关注");

        await Assertions.Expect(phone.Page.GetByText("关注公众号以后可以聊天。")).ToBeVisibleAsync();
        await Assertions.Expect(phone.Page.GetByLabel("公众号菜单")).ToBeHiddenAsync();
    }

    private static Dictionary<string, string> Notice => new() { ["thing1"] = "协商议事会", ["thing2"] = "银山居民区", ["date3"] = "2026年5月8日" };

    private static Dictionary<string, string> Activity => new() { ["thing1"] = "协商议事会", ["time2"] = "14:00", ["thing3"] = "活动室", ["phrase4"] = "报名成功" };

    private static string OpenId(SandboxAccount account) => SandboxIdentity.OpenIdOf(account, "李秀英");

    private T Get<T>() where T : notnull => _demo.Api.Services.GetRequiredService<T>();

    public async Task InitializeAsync() => _demo = await DemoTown.Load();

    public async Task DisposeAsync() => await _demo.DisposeAsync();
}
