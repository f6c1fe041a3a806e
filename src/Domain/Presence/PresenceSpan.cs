namespace ZiZhiJin.Domain.Presence;

/// <summary>How long somebody was there, as far as that is proven: from the check-in to the check-out, or else to the end.</summary>
public static class PresenceSpan
{
    /// <summary>Whole minutes. None before the occasion is closed; the time after its end or its closing counts for nobody.</summary>
    public static int MinutesOf(Occasion occasion, DateTimeOffset checkedInAt, DateTimeOffset? checkedOutAt)
    {
        if (occasion is not { State: OccasionState.Closed, ClosedAt: { } closedAt }) return 0;
        var end = Earlier(Earlier(occasion.EndsAt, closedAt), checkedOutAt ?? DateTimeOffset.MaxValue);
        return end <= checkedInAt ? 0 : (int)(end - checkedInAt).TotalMinutes;
    }

    /// <summary>A card can be lent and a name can be mistaken: how much such presence is worth, the rules of points say.</summary>
    public static bool IsWeaker(this PresenceProof proof) => proof is PresenceProof.Card or PresenceProof.HelperEntry;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
