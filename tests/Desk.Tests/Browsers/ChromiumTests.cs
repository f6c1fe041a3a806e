using Microsoft.Playwright;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Tests.Browsers;

/// <summary>In a real browser, without scripts.</summary>
public sealed class ChromiumTests
{
    [Fact]
    public async Task A_newcomer_to_the_code_signs_in_with_the_keyboard_alone()
    {
        await using var demo = await DemoTown.Load();
        var page = await (await Chromium.Visitor(demo.Api)).NewPageAsync();

        await page.GotoAsync("/desk");
        await page.WaitForURLAsync("**/desk/sign-in?to=*");
        await page.GetByText("以演示人员身份登录").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "居委会 · 银山居民区（演示）" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/desk");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("首页");
        await Assertions.Expect(page.GetByText("37 / 40 人")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_first_tab_is_the_way_past_the_menu()
    {
        var api = await TestApi.Shared();
        var page = await Chromium.SignedIn(api, await (await TestTown.Settle(api)).Staff(Role.Committee));
        await page.GotoAsync("/desk/surveys");

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByText("跳到正文")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByText("跳到正文")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
    }
}
