namespace ZiZhiJin.Domain.Presence.Codes;

/// <summary>A venue code counts in its own ten seconds and the two windows after: a photo sent on is worthless.</summary>
public static class VenueCodePolicy
{
    // The processes' clocks may lie a moment apart where one showed the code and another is asked.
    private const uint OldestStillGood = 2, AheadStillGood = 1;

    public static Refusal? Check(VenueCode code, Guid occasionId, DateTimeOffset now)
    {
        if (code.OccasionId != occasionId) return PresenceRefusals.CodeOfAnotherOccasion;
        var current = CodeWindow.Of(now);
        if (code.Window > current + AheadStillGood) return PresenceRefusals.CodeFromTheFuture;
        return code.Window + OldestStillGood < current ? PresenceRefusals.CodeOutdated : null;
    }
}
