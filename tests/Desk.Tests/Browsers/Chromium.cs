using Microsoft.Playwright;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Desk.Tests.Browsers;

/// <summary>Debian's Chromium, started once for all tests. Every visitor has a context of their own, in which no script runs.</summary>
internal static class Chromium
{
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly Lazy<Task<IBrowser>> Started = new(Start);

    public static async Task<IBrowserContext> Visitor(TestApi api, int width = 1200, int height = 800, bool scripts = false) =>
        await (await Started.Value).NewContextAsync(new()
        {
            BaseURL = api.Http.BaseAddress!.ToString(), JavaScriptEnabled = scripts, BypassCSP = scripts, Locale = "zh-CN",
            ViewportSize = new() { Width = width, Height = height },
        });

    /// <summary>Somebody at a page that lives by its script, which the desk's do not.</summary>
    public static async Task<IBrowserContext> Reader(Uri address) => await (await Started.Value).NewContextAsync(new()
    {
        BaseURL = address.ToString(), Locale = "zh-CN", ViewportSize = new() { Width = 900, Height = 880 },
    });

    /// <summary>Somebody who is signed in already.</summary>
    public static async Task<IPage> SignedIn(TestApi api, TestUser user, int width = 1200, int height = 800, bool scripts = false)
    {
        var visitor = await Visitor(api, width, height, scripts);
        await visitor.AddCookiesAsync([new() { Name = "zzj-desk", Value = user.Token!, Domain = api.Http.BaseAddress!.Host, Path = "/desk" }]);
        return await visitor.NewPageAsync();
    }

    private static async Task<IBrowser> Start() =>
        await (await Playwright.CreateAsync()).Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = Flags });
}
