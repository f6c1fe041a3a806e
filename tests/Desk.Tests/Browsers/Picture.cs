using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace ZiZhiJin.Desk.Tests.Browsers;

/// <summary>A page as it looks, kept in artifacts/screenshots; `./zzj screenshots` takes them over into docs.</summary>
internal static class Picture
{
    public const int MostBytes = 150_000;

    /// <summary>Takes the picture and fails on what eyes would trip over: text that runs out of the page, a file too large for the repository.</summary>
    public static async Task Take(IPage page, string name)
    {
        var (scroll, width) = (await page.Locator("body").EvaluateAsync<int>("body => document.documentElement.scrollWidth"), page.ViewportSize!.Width);
        Assert.True(scroll <= width, $"{name} is {scroll} wide on a screen of {width}.");

        var bytes = await page.ScreenshotAsync(new() { Path = Path.Combine(Folder(), $"{name}.png"), FullPage = false });
        Assert.True(bytes.Length <= MostBytes, $"{name}.png has {bytes.Length} bytes.");
    }

    /// <summary>The page as it comes out of a printer.</summary>
    public static Task Print(IPage page, string name) =>
        page.PdfAsync(new() { Path = Path.Combine(Folder(), $"{name}.pdf"), Format = "A4", Margin = new() { Top = "15mm", Bottom = "15mm", Left = "15mm", Right = "15mm" } });

    private static string Folder([CallerFilePath] string here = "") =>
        Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "artifacts", "screenshots")).FullName;
}
