using ZiZhiJin.Domain.Presence.Codes;

namespace ZiZhiJin.Domain.Presence;

/// <summary>When a scan of a personal code is believed: the code was fresh when it was scanned, and the scan lies in the past.</summary>
public static class ScanPolicy
{
    /// <summary>How far the code's ten seconds may lie from the scan.</summary>
    public static readonly TimeSpan Apart = TimeSpan.FromSeconds(60);

    /// <summary>How far a leader's phone may be wrong; by what it is, is measured at the upload.</summary>
    public static readonly TimeSpan LargestOffset = TimeSpan.FromMinutes(10);

    /// <summary>How long a scan may wait on the phone. What lies further away is no time of a scan at all.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromDays(60);

    public static Refusal? CheckTime(DateTimeOffset scannedAt, DateTimeOffset now) => (scannedAt - now).Duration() > LongestWait ? PresenceRefusals.ScanTimeWrong : null;

    /// <summary>The moment of the scan by the server's clock.</summary>
    /// <param name="scannedAt">By the phone's clock.</param>
    /// <param name="phoneClock">What the phone's clock shows at the upload, when the server's shows <paramref name="now"/>.</param>
    public static DateTimeOffset Correct(DateTimeOffset scannedAt, DateTimeOffset phoneClock, DateTimeOffset now) => scannedAt - (phoneClock - now);

    public static Refusal? CheckClock(DateTimeOffset phoneClock, DateTimeOffset now) =>
        (phoneClock - now).Duration() > LargestOffset ? PresenceRefusals.ClockTooFarOff : null;

    /// <param name="scannedAt">Corrected.</param>
    public static Refusal? Check(PersonalCode code, DateTimeOffset scannedAt, DateTimeOffset now)
    {
        if (scannedAt > now + Apart) return PresenceRefusals.ScanFromTheFuture;
        var starts = CodeWindow.StartOf(code.Window);
        return scannedAt < starts - Apart || scannedAt >= starts + CodeWindow.Length + Apart ? PresenceRefusals.CodeNotFreshAtScan : null;
    }
    /// <param name="areaId">Of the occasion.</param>
    /// <param name="scannedAt">Corrected.</param>
    public static Refusal? Check(Card card, Guid areaId, DateTimeOffset scannedAt, DateTimeOffset now)
    {
        if (scannedAt > now + Apart) return PresenceRefusals.ScanFromTheFuture;
        if (card.AreaId != areaId) return PresenceRefusals.CardOfAnotherArea;
        return card.RevokedAt <= scannedAt ? PresenceRefusals.CardRevoked : null;
    }
}
