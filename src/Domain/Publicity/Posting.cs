using static ZiZhiJin.Domain.Publicity.PostingState;

namespace ZiZhiJin.Domain.Publicity;

/// <summary>
/// Something posted for all to see (公示), for a period that a rule of the town gives. Who changes what it says makes a new version, and the period
/// starts again; nobody changes what is over.
/// </summary>
public sealed class Posting
{
    private Posting()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }

    /// <summary>The fund year.</summary>
    public int Year { get; private init; }

    public PostingKind Kind { get; private init; }
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";
    public string? SubjectKind { get; private set; }
    public Guid? SubjectId { get; private set; }

    /// <summary>Why it says something else than before.</summary>
    public string? Reason { get; private set; }

    public PostingState State { get; private set; }

    /// <summary>The last one that was posted; none yet where it is 0.</summary>
    public int Version { get; private set; }

    public DateTimeOffset? PostedAt { get; private set; }

    /// <summary>Midnight in Shanghai after the last day of the period.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    /// <summary>Who wrote what it says now.</summary>
    public Guid WrittenBy { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>Who found a text in order that the check had not passed.</summary>
    public Guid? CheckedBy { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }
    public string? WithdrawnReason { get; private set; }

    /// <summary>A photo of the notice board on which it hangs, and when it was handed in.</summary>
    public Guid? BoardPhotoId { get; private set; }

    public DateTimeOffset? BoardPhotoAt { get; private set; }

    /// <summary>What makes sending it twice harmless: unique.</summary>
    public byte[] Source { get; private init; } = [];

    /// <summary>Concurrency token.</summary>
    public int Revision { get; private set; }

    public PostingText Says => new(Title, Text, SubjectKind is { } kind ? new(kind, SubjectId!.Value) : null);

    /// <summary>Not to be seen yet.</summary>
    public static Posting Write(PostingWish wish, Guid by, byte[] source, DateTimeOffset now)
    {
        var posting = new Posting { Id = Guid.CreateVersion7(now), AreaId = wish.AreaId, Year = wish.Year, Kind = wish.Kind, Source = source };
        posting.Take(wish.Text, null, by, now);
        return posting;
    }

    /// <summary>From now on all see what was written, for a whole period.</summary>
    public PostingVersion Post(PublicityRule rule, DateTimeOffset now)
    {
        if (State != Held) throw new InvalidOperationException("This is posted already, or withdrawn.");
        // Whole seconds: what is hashed must be the same when it is read again.
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        var period = PublicityPeriod.Begin(at, rule.Days);
        (State, PostedAt, EndsAt) = (Posted, at, period.EndsAt);
        Version++;
        Revision++;
        return PostingVersion.Of(this, rule, period, at);
    }

    /// <summary>Somebody else has read what the check did not pass, and finds it in order.</summary>
    /// <param name="by">Who has read it, and as of which revision: what was changed since they have not read.</param>
    public PostingVersion Release((Guid Account, int Revision) by, PublicityRule rule, DateTimeOffset now)
    {
        if (State != Held) throw new RefusedException(PublicityRefusals.NotHeld);
        if (by.Revision != Revision) throw new RefusedException(PublicityRefusals.ChangedMeanwhile);
        if (by.Account == WrittenBy) throw new RefusedException(PublicityRefusals.CheckedByWriter);
        CheckedBy = by.Account;
        return Post(rule, now);
    }

    /// <summary>Says something else, and is off the board until it is posted again. False when it is the same.</summary>
    public bool Change(PostingText text, string reason, (Guid Account, DateTimeOffset At) by)
    {
        if (Says == text) return false;
        Take(text, reason, by.Account, by.At);
        return true;
    }

    /// <summary>Taken back. Doing it again changes nothing.</summary>
    public void Withdraw(string reason, DateTimeOffset now)
    {
        if (State == Withdrawn) return;
        (State, WithdrawnAt, WithdrawnReason) = (Withdrawn, now, reason);
        Revision++;
    }

    public void HangsOnBoard(Guid photoId, DateTimeOffset now)
    {
        (BoardPhotoId, BoardPhotoAt) = (photoId, now);
        Revision++;
    }

    private void Take(PostingText text, string? reason, Guid by, DateTimeOffset now)
    {
        (Title, Text, SubjectKind, SubjectId) = (text.Title, text.Text, text.Subject?.Kind, text.Subject?.Id);
        (Reason, WrittenBy, WrittenAt) = (reason, by, now);
        (State, PostedAt, EndsAt, CheckedBy) = (Held, null, null, null);
        Revision++;
    }
}
