using Microsoft.Playwright;
using ZiZhiJin.WechatSandbox.Callbacks;

namespace ZiZhiJin.Desk.Tests.Browsers;

/// <summary>The sandbox's page in a browser: a phone that somebody of the demonstration holds.</summary>
internal sealed record Phone(IPage Page)
{
    public static async Task<Phone> Of(DemoTown demo, string name)
    {
        foreach (var account in (string[])["official", "mini"])
            Assert.True(await demo.Api.Wechat.Admin.Register(account, new CallbackTarget($"{demo.Api.Http.BaseAddress}wechat/{account}")));

        var page = await (await Chromium.Reader(demo.Api.Wechat.BaseAddress)).NewPageAsync();
        await page.GotoAsync("/");
        await page.GetByLabel("我是").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "换人" }).ClickAsync();
        return new Phone(page);
    }

    public Task Press(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public async Task Say(string words)
    {
        await Page.GetByLabel("说什么").FillAsync(words);
        await Press("发送");
    }

    public Task Hears(string words) => Assertions.Expect(Page.GetByLabel("消息").Locator(".theirs").Last).ToContainTextAsync(words);
}
