namespace ZiZhiJin.Domain.Publicity;

/// <summary>When a posting is over, and what may happen to it until then. An objection that nobody has answered keeps it open.</summary>
public static class PublicityPolicy
{
    /// <summary>Objections of one person to one posting.</summary>
    public const int MostObjections = 5;

    public static bool IsOver(Posting posting, bool anyUnanswered, DateTimeOffset now) =>
        posting is { State: PostingState.Posted, EndsAt: { } end } && now >= end && !anyUnanswered;

    /// <summary>What is over has been decided upon; what was withdrawn is gone.</summary>
    public static Refusal? CheckChange(Posting posting, bool anyUnanswered, DateTimeOffset now)
    {
        if (posting.State == PostingState.Withdrawn) return PublicityRefusals.AlreadyWithdrawn;
        return IsOver(posting, anyUnanswered, now) ? PublicityRefusals.Over : null;
    }

    public static Refusal? CheckObjection(Posting posting, bool anyUnanswered, DateTimeOffset now)
    {
        if (posting.State != PostingState.Posted) return PublicityRefusals.NotPosted;
        return IsOver(posting, anyUnanswered, now) ? PublicityRefusals.ObjectionAfterEnd : null;
    }
}
