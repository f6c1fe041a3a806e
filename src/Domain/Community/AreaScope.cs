namespace ZiZhiJin.Domain.Community;

/// <summary>The parts of the area tree that a caller may see or act in. Every query carries one.</summary>
public sealed record AreaScope(IReadOnlyList<string> Paths)
{
    public static readonly AreaScope Nothing = new([]);

    public bool Holds(string areaPath) => Paths.Any(path => areaPath.StartsWith(path, StringComparison.Ordinal));
}
