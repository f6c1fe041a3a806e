namespace ZiZhiJin.Domain.Notices;

/// <summary>That somebody was called, because no message reaches them: who called, and whether they were reached.</summary>
public sealed class NoticeCall
{
    private NoticeCall()
    {
    }

    public Guid NoticeId { get; private init; }
    public Guid PersonId { get; private init; }
    public bool Reached { get; private set; }
    public Guid CalledBy { get; private set; }
    public DateTimeOffset CalledAt { get; private set; }

    public static NoticeCall Of(Guid noticeId, Guid personId, bool reached, Guid by, DateTimeOffset now) =>
        new() { NoticeId = noticeId, PersonId = personId, Reached = reached, CalledBy = by, CalledAt = now };

    /// <summary>Called once more. Who was reached has been reached.</summary>
    public void Again(bool reached, Guid by, DateTimeOffset now)
    {
        if (Reached) return;
        (Reached, CalledBy, CalledAt) = (reached, by, now);
    }
}
