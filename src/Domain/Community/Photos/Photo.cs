namespace ZiZhiJin.Domain.Community.Photos;

/// <summary>
/// A picture that somebody sent, kept without what a camera writes into it. It belongs to the account that sent it, and later to what names it
/// (an answer, a need); without that it is discarded after a day.
/// </summary>
public sealed class Photo
{
    private Photo()
    {
    }

    public Guid Id { get; private init; }
    public Guid AccountId { get; private init; }

    /// <summary>Whose staff may see it.</summary>
    public Guid? AreaId { get; private init; }

    /// <summary>What names it, and in whose name.</summary>
    public Guid? SubjectId { get; private init; }

    public Guid? PersonId { get; private init; }
    public int Width { get; private init; }
    public int Height { get; private init; }

    /// <summary>Of the large picture.</summary>
    public int Bytes { get; private init; }

    public PhotoState State { get; private set; }

    /// <summary>Nobody, where the platform's verdict decided.</summary>
    public Guid? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>When the platform was asked what it thinks of it. It is asked once; what it does not say waits for staff.</summary>
    public DateTimeOffset? CheckAskedAt { get; private set; }

    /// <summary>The number by which the platform's verdict will name it.</summary>
    public string? CheckTrace { get; private set; }

    public DateTimeOffset UploadedAt { get; private init; }

    /// <summary>Since when something names it, or nothing does any more: without a name it lives a day from here.</summary>
    public DateTimeOffset TouchedAt { get; private init; }

    public bool IsNamed { get; private init; }

    /// <summary>Its files are on their way out; nobody sees it any more.</summary>
    public DateTimeOffset? DiscardedAt { get; private init; }

    public static Photo Keep(Guid id, Caller by, PictureSize size, int bytes, DateTimeOffset now) => new()
    {
        Id = id, AccountId = by.AccountId, AreaId = by.AreaId, Width = size.Width, Height = size.Height, Bytes = bytes, UploadedAt = now, TouchedAt = now,
    };

    public void Decide(bool pass, Guid by, DateTimeOffset now)
    {
        var decision = pass ? PhotoState.Passed : PhotoState.Refused;
        if (State == decision) return;
        if (State != PhotoState.Waiting) throw new RefusedException(PhotoRefusals.Decided);
        (State, DecidedBy, DecidedAt) = (decision, by, now);
    }

    public void AskedAbout(string? trace, DateTimeOffset now) => (CheckTrace, CheckAskedAt) = (trace, now);

    /// <summary>The platform's verdict. What somebody has looked at stands as they said.</summary>
    public void Judge(bool pass, DateTimeOffset now)
    {
        if (State == PhotoState.Waiting) (State, DecidedAt) = (pass ? PhotoState.Passed : PhotoState.Refused, now);
    }
}
