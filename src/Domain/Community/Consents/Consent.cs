namespace ZiZhiJin.Domain.Community.Consents;

/// <summary>That somebody agreed to a text in a certain version, and when; and when they took it back.</summary>
public sealed record Consent(Guid AccountId, ConsentKind Kind, int Version, DateTimeOffset GivenAt)
{
    public DateTimeOffset? WithdrawnAt { get; init; }
}
