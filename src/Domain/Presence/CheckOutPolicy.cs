namespace ZiZhiJin.Domain.Presence;

/// <summary>People check themselves out while the occasion goes on. Whoever does not has stayed to the end.</summary>
public static class CheckOutPolicy
{
    public static Refusal? Check(Occasion occasion, DateTimeOffset now) =>
        CheckInPolicy.Check(occasion, now) is not { } refusal ? null : refusal == PresenceRefusals.TooLate ? PresenceRefusals.CheckOutTooLate : refusal;
}
