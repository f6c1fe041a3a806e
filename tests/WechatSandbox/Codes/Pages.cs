using System.Text.RegularExpressions;

namespace ZiZhiJin.WechatSandbox.Codes;

/// <summary>The mini-program's published pages: anything that looks like one, but those that say of themselves that they are not.</summary>
internal static partial class Pages
{
    public static bool IsPublished(string page) => Page().IsMatch(page) && !page.Contains("unpublished", StringComparison.Ordinal);

    [GeneratedRegex(@"^(pages|packages?)(/[A-Za-z0-9_-]+)+$")]
    private static partial Regex Page();
}
