using ZiZhiJin.Desk.Community.Access;

namespace ZiZhiJin.Desk.Pages;

/// <summary>A page and what stands around it.</summary>
public sealed record Frame(string Title, Type Page, object View, Clerk? Clerk)
{
    public string Path { get; init; } = "";

    /// <summary>What has just been done.</summary>
    public string? Notice { get; init; }

    /// <summary>When the browser asks again, and for what.</summary>
    public string? Refresh { get; init; }
}
