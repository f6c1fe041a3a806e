using ZiZhiJin.Domain.Presence.Lots;
using ZiZhiJin.Domain.Presence.Seats;
using static ZiZhiJin.Domain.Presence.OccasionState;

namespace ZiZhiJin.Domain.Presence;

/// <summary>What people register for and check in at: an activity or a meeting. It has the id of that activity or meeting.</summary>
public sealed class Occasion
{
    // The whole life of an occasion. A step that is not listed is refused.
    private static readonly HashSet<(OccasionState From, OccasionState To)> Steps =
        [(Draft, Announced), (Draft, Cancelled), (Announced, Closed), (Announced, Cancelled)];

    private Occasion()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }
    public DateTimeOffset StartsAt { get; private set; }
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>How many may come; without a number, everybody.</summary>
    public int? Places { get; private set; }

    public OccasionState State { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>How many heads the leader counted at the closing.</summary>
    public int? HeadCount { get; private set; }

    /// <summary>The number of the latest registration: the order of arrival.</summary>
    public int Arrivals { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Revision { get; private set; }

    /// <summary>How many of the places are kept for whom it concerns.</summary>
    public int Kept { get; private set; }

    /// <summary>Until when people register of whom lots are drawn. Without it, places go in the order of arrival.</summary>
    public DateTimeOffset? LotsCloseAt { get; private set; }

    public bool LotsDrawn { get; private set; }

    /// <summary>Everybody who registered has a number, and nobody a place.</summary>
    public bool AwaitsDrawing => LotsCloseAt is not null && !LotsDrawn;

    /// <summary>How many places are for those who register; without a number, for everybody.</summary>
    public int? OpenPlaces => Places - Kept;

    public OccasionTimes Times => new(StartsAt, EndsAt);

    public static Occasion Plan(Guid id, Guid areaId, OccasionTimes times, int? places) => new()
    {
        Id = id, AreaId = areaId, StartsAt = times.StartsAt, EndsAt = times.EndsAt, Places = places,
    };

    /// <summary>Until it is over. More places let the waiting list move up; with fewer, the last who came wait again.</summary>
    public void Replan(OccasionTimes times, int? places)
    {
        if (State is Closed or Cancelled) throw new RefusedException(PresenceRefusals.StepFrom(State));
        if (places < Kept) throw new RefusedException(SeatRefusals.PlacesTooFew);
        if (AwaitsDrawing && LotsCloseAt >= times.StartsAt) throw new RefusedException(LotteryRefusals.ClosingTimeWrong);
        (StartsAt, EndsAt, Places) = (times.StartsAt, times.EndsAt, places);
        Revision++;
    }

    /// <param name="taken">How many places are taken already.</param>
    /// <exception cref="RefusedException">There are not so many left, or it is over.</exception>
    public void KeepSeats(int seats, int taken)
    {
        if (State is Closed or Cancelled) throw new RefusedException(PresenceRefusals.StepFrom(State));
        if (Places is { } places && Kept + seats + taken > places) throw new RefusedException(SeatRefusals.NotEnough);
        Kept += seats;
        Revision++;
    }

    public void FreeSeats(int seats)
    {
        if (State is Closed or Cancelled) throw new RefusedException(PresenceRefusals.StepFrom(State));
        Kept -= seats;
        Revision++;
    }

    /// <summary>Places are drawn by lot among those who register until then; without a time, they go in the order of arrival.</summary>
    public void DrawLots(DateTimeOffset? closesAt, DateTimeOffset now)
    {
        if (closesAt is { } at) RefusedException.ThrowIf(LotteryPolicy.CheckPreparing(this, at, now));
        if (State != Draft) throw new RefusedException(LotteryRefusals.AnnouncedAlready);
        LotsCloseAt = closesAt;
        Revision++;
    }

    /// <summary>From now on the order of arrival is the order drawn.</summary>
    public void LotsAreDrawn(int arrivals) => (LotsDrawn, Arrivals) = (true, Arrivals + arrivals);

    public void Announce() => MoveTo(Announced);

    public void Close(int? headCount, DateTimeOffset now)
    {
        MoveTo(Closed);
        (HeadCount, ClosedAt) = (headCount, now);
    }

    public void Cancel() => MoveTo(Cancelled);

    private void MoveTo(OccasionState next)
    {
        if (!Steps.Contains((State, next))) throw new RefusedException(PresenceRefusals.StepFrom(State));
        State = next;
        Revision++;
    }
}
