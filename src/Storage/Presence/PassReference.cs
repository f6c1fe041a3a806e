namespace ZiZhiJin.Storage.Presence;

/// <summary>Whom the reference in a personal code stands for. Made when the resident's phone fetches its pass.</summary>
public sealed class PassReference
{
    public Guid OccasionId { get; init; }
    public ulong Reference { get; init; }
    public Guid PersonId { get; init; }
}
