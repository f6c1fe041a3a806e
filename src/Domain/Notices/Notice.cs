using ZiZhiJin.Domain.Community;
using static ZiZhiJin.Domain.Notices.NoticeState;

namespace ZiZhiJin.Domain.Notices;

/// <summary>A message to residents or staff of an area. It is there from a moment on, and then never changed: who errs takes it back and writes another.</summary>
public sealed class Notice
{
    private Notice()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>Where it was written for; its audience lies in this area.</summary>
    public Guid AreaId { get; private init; }

    public string Title { get; private set; } = "";
    public string Body { get; private set; } = "";
    public NoticeCategory Category { get; private set; }
    public AudienceKind AudienceKind { get; private set; }

    /// <summary>Whose holders it is for, where it is for holders of roles.</summary>
    public IReadOnlyList<Role> Roles { get; private set; } = [];

    public bool Urgent { get; private set; }
    public DateOnly? PinnedUntil { get; private set; }

    /// <summary>From when on it is there.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public NoticeState State { get; private set; }

    /// <summary>When it came to be there: from then on people may have read it, also if it was withdrawn later.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    public int Version { get; private set; }

    /// <summary>Nobody, where the system wrote it.</summary>
    public Guid? WrittenBy { get; private init; }

    public DateTimeOffset WrittenAt { get; private init; }

    /// <summary>Who found a text in order that the check had not passed.</summary>
    public Guid? CheckedBy { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }
    public string? WithdrawnReason { get; private set; }

    /// <summary>What it was made of, so that the same is not sent twice: unique.</summary>
    public byte[] Source { get; private init; } = [];

    /// <summary>Concurrency token: nobody corrects what is being published.</summary>
    public int Revision { get; private set; }

    public static Notice Write(NoticeWish wish, TextVerdict verdict, Guid? by, byte[] source, DateTimeOffset now)
    {
        var notice = new Notice { Id = Guid.CreateVersion7(now), AreaId = wish.AreaId, WrittenBy = by, WrittenAt = now, Source = source };
        notice.Take(wish, verdict, now);
        return notice;
    }

    /// <summary>Says something else from now on. What it said until now is the answer, to be kept.</summary>
    public NoticeVersion Correct(NoticeWish wish, TextVerdict verdict, Guid by, DateTimeOffset now)
    {
        ThrowUnlessAhead(now);
        var before = new NoticeVersion { NoticeId = Id, Number = Version, Title = Title, Body = Body, ReplacedBy = by, ReplacedAt = now };
        Take(wish, verdict, now);
        return before;
    }

    /// <summary>Somebody has read what the check did not pass, and finds it in order.</summary>
    public void Release(Guid by, DateTimeOffset now)
    {
        if (State != Held) throw new RefusedException(NoticeRefusals.NotHeld);
        if (by == WrittenBy) throw new RefusedException(NoticeRefusals.CheckedByWriter);
        (State, CheckedBy) = (Scheduled, by);
        if (DueAt < now) DueAt = now;
        Revision++;
    }

    /// <summary>Taken back, before or after it was there. Doing it again changes nothing.</summary>
    public void Withdraw(string reason, DateTimeOffset now)
    {
        if (State == Withdrawn) return;
        (State, WithdrawnAt, WithdrawnReason) = (Withdrawn, now, reason);
        Revision++;
    }

    /// <summary>Whether its moment has come, and it is not held back.</summary>
    public bool IsDue(DateTimeOffset now) => State == Scheduled && DueAt <= now;

    public void Publish(DateTimeOffset now)
    {
        if (!IsDue(now)) throw new InvalidOperationException("This notice is not due.");
        (State, PublishedAt) = (Published, now);
        Revision++;
    }

    private void ThrowUnlessAhead(DateTimeOffset now)
    {
        if (State == Withdrawn) throw new RefusedException(NoticeRefusals.AlreadyWithdrawn);
        if (State == Published || IsDue(now)) throw new RefusedException(NoticeRefusals.AlreadyPublished);
    }

    private void Take(NoticeWish wish, TextVerdict verdict, DateTimeOffset now)
    {
        if (verdict == TextVerdict.Risky) throw new RefusedException(NoticeRefusals.TextRisky);
        wish.Audience.Check();
        DueAt = wish.Timing.DueAt(now);
        (Title, Body, Category) = (wish.Text.Title, wish.Text.Body, wish.Text.Category);
        (AudienceKind, Roles) = (wish.Audience.Kind, wish.Audience.Roles);
        (Urgent, PinnedUntil) = (wish.Timing.Urgent, wish.Timing.PinnedUntil);
        (State, CheckedBy) = (verdict == TextVerdict.Passed ? Scheduled : Held, null);
        Version++;
        Revision++;
    }
}
