namespace ZiZhiJin.Domain.Presence.Lots;

/// <summary>When lots are prepared, for which occasions, and when they are drawn.</summary>
public static class LotteryPolicy
{
    /// <summary>Lots are announced together with their occasion, and registration ends between now and the start.</summary>
    public static Refusal? CheckPreparing(Occasion occasion, DateTimeOffset closesAt, DateTimeOffset now)
    {
        if (occasion.State != OccasionState.Draft) return LotteryRefusals.AnnouncedAlready;
        if (occasion.Places is null) return LotteryRefusals.NoPlaces;
        return closesAt <= now || closesAt >= occasion.StartsAt ? LotteryRefusals.ClosingTimeWrong : null;
    }

    /// <summary>With lots that nobody could take part in any more, nothing is announced.</summary>
    public static Refusal? CheckAnnouncing(Occasion occasion, DateTimeOffset now) => occasion.LotsCloseAt <= now ? LotteryRefusals.ClosingTimeWrong : null;

    /// <summary>Who has not taken part before registration closed comes only after the drawing.</summary>
    public static Refusal? CheckTakingPart(Occasion occasion, DateTimeOffset now) => occasion.AwaitsDrawing && now >= occasion.LotsCloseAt ? LotteryRefusals.RegistrationClosed : null;

    public static Refusal? CheckDrawing(Occasion occasion, DateTimeOffset now)
    {
        if (occasion.LotsCloseAt is not { } closesAt) return LotteryRefusals.NoLots;
        return RegistrationPolicy.Check(occasion, now) ?? (now < closesAt ? LotteryRefusals.TooEarly : null);
    }
}
