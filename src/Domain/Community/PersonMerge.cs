namespace ZiZhiJin.Domain.Community;

/// <summary>That two entries of a roster turned out to be one person, and, if that was a mistake, that they were split again.</summary>
public sealed class PersonMerge
{
    private PersonMerge()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }

    /// <summary>The entry that is no person of its own any more.</summary>
    public Guid SourceId { get; private init; }

    /// <summary>The person who it is.</summary>
    public Guid TargetId { get; private init; }

    public string Reason { get; private init; } = "";
    public Guid MergedBy { get; private init; }
    public DateTimeOffset MergedAt { get; private init; }
    public DateTimeOffset? SplitAt { get; private set; }

    public static PersonMerge Of((Guid AreaId, Guid SourceId, Guid TargetId) persons, string reason, Guid by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), AreaId = persons.AreaId, SourceId = persons.SourceId, TargetId = persons.TargetId,
        Reason = reason, MergedBy = by, MergedAt = now,
    };

    public void Split(DateTimeOffset now) => SplitAt = now;
}
