namespace ZiZhiJin.Domain.Community;

/// <summary>A place in the tree district › subdistrict › [community ›] neighbourhood. Everything belongs to one.</summary>
public sealed class Area
{
    private Area()
    {
    }

    public Guid Id { get; private init; }
    public Guid? ParentId { get; private init; }
    public AreaKind Kind { get; private init; }
    public string Name { get; private init; } = "";

    /// <summary>The codes from the district down, each followed by a slash, so that "lies within" is "starts with".</summary>
    public string Path { get; private init; } = "";

    /// <summary>Made up for demonstrations; shown as such wherever it appears.</summary>
    public bool IsDemo { get; private init; }

    public static Area District(string code, string name, bool isDemo = false) =>
        new() { Id = Guid.CreateVersion7(), Kind = AreaKind.District, Name = name, Path = code + "/", IsDemo = isDemo };

    /// <summary>A new area below this one. <paramref name="code"/> is unique among its siblings: letters, digits and hyphens.</summary>
    public Area Add(AreaKind kind, string code, string name)
    {
        if (kind <= Kind) throw new ArgumentException($"A {kind} cannot stand below a {Kind}.", nameof(kind));
        return new Area { Id = Guid.CreateVersion7(), ParentId = Id, Kind = kind, Name = name, Path = $"{Path}{code}/", IsDemo = IsDemo };
    }
}
