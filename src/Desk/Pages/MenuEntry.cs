namespace ZiZhiJin.Desk.Pages;

/// <summary>A line of the menu.</summary>
internal sealed record MenuEntry(string Address, string Words)
{
    public bool IsCurrent(string path) => Address == "/desk" ? path == Address : path.StartsWith(Address, StringComparison.Ordinal);
}
