namespace ZiZhiJin.Domain.Notices.Delivering;

/// <summary>What customer service shows instead of words.</summary>
public sealed record ShownMedia(ShownKind Kind)
{
    /// <summary>Of a picture, a voice or a film that lies at the platform.</summary>
    public string? MediaId { get; init; }

    public string? Title { get; init; }
    public string? Description { get; init; }

    /// <summary>Where an article leads, and its picture.</summary>
    public string? Url { get; init; }

    public string? PictureUrl { get; init; }

    public override string ToString() => $"{Kind}";
}

public enum ShownKind
{
    Image = 1,
    Voice = 2,
    Video = 3,
    Article = 4,
}
