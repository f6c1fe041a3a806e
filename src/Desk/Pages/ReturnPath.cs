namespace ZiZhiJin.Desk.Pages;

/// <summary>Where somebody wanted to go. Only ever a page of the desk.</summary>
internal static class ReturnPath
{
    private const string Home = "/desk";

    public static string Of(string? wanted) => wanted is not null && IsOfDesk(wanted) ? wanted : Home;

    private static bool IsOfDesk(string path) =>
        (path == Home || path.StartsWith("/desk/", StringComparison.Ordinal)) && path.All(IsPlain) && !path.Contains("..", StringComparison.Ordinal);

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '_' or '?' or '=' or '&' or '%' or '.';
}
