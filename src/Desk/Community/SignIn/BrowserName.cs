namespace ZiZhiJin.Desk.Community.SignIn;

/// <summary>A browser in two words, for the person who confirms it on the phone.</summary>
internal static class BrowserName
{
    // The first that fits: a browser names its ancestors too.
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Windows", "Windows"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS", "macOS"), ("Android", "Android"), ("Linux", "Linux")];

    public static string Of(string userAgent) => $"{Named(Browsers, userAgent, "浏览器")} · {Named(Systems, userAgent, "电脑")}";

    private static string Named((string Mark, string Name)[] known, string userAgent, string otherwise) =>
        known.FirstOrDefault(one => userAgent.Contains(one.Mark, StringComparison.Ordinal)).Name ?? otherwise;
}
