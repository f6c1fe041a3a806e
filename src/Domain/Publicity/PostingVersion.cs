namespace ZiZhiJin.Domain.Publicity;

/// <summary>What a posting said from one moment on, for which days, under which rule, and its hash. Never changed.</summary>
public sealed class PostingVersion
{
    public const int HashLength = 32;

    private PostingVersion()
    {
    }

    public Guid PostingId { get; private init; }
    public int Number { get; private init; }
    public string Title { get; private init; } = "";
    public string Text { get; private init; } = "";
    public string? SubjectKind { get; private init; }
    public Guid? SubjectId { get; private init; }
    public string? Reason { get; private init; }
    public DateTimeOffset PostedAt { get; private init; }
    public DateOnly FirstDay { get; private init; }
    public DateOnly LastDay { get; private init; }
    public string Pack { get; private init; } = "";

    /// <summary>The version of the pack, and the town's own revision, that the days were taken from.</summary>
    public int PackVersion { get; private init; }

    public int PolicyRevision { get; private init; }
    public string RuleId { get; private init; } = "";

    /// <summary>SHA-256 of <see cref="CanonicalForm"/>: unique.</summary>
    public byte[] Hash { get; private set; } = [];

    public PublicityPeriod Period => new(FirstDay, LastDay);

    internal static PostingVersion Of(Posting posting, PublicityRule rule, PublicityPeriod period, DateTimeOffset now)
    {
        var version = new PostingVersion
        {
            PostingId = posting.Id, Number = posting.Version, Title = posting.Title, Text = posting.Text, SubjectKind = posting.SubjectKind, SubjectId = posting.SubjectId,
            Reason = posting.Reason, PostedAt = now, FirstDay = period.FirstDay, LastDay = period.LastDay,
            Pack = rule.Stamp.Pack, PackVersion = rule.Stamp.Version, PolicyRevision = rule.Stamp.Revision, RuleId = rule.Reference.Id,
        };
        version.Hash = CanonicalForm.HashOf(posting, version);
        return version;
    }
}
