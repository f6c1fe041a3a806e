namespace ZiZhiJin.Wechat;

/// <summary>The result of what has none but that it was done.</summary>
public sealed record Done
{
    internal static Done Well { get; } = new();
}
