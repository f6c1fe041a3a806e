namespace ZiZhiJin.Domain.Presence;

/// <summary>People register and cancel from the announcement until the end.</summary>
public static class RegistrationPolicy
{
    public static Refusal? Check(Occasion occasion, DateTimeOffset now)
    {
        if (occasion.State == OccasionState.Announced && now <= occasion.EndsAt) return null;
        return occasion.State is OccasionState.Announced or OccasionState.Closed ? PresenceRefusals.Closed : PresenceRefusals.StepFrom(occasion.State);
    }
}
