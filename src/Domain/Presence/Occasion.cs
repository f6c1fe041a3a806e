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
    public int Arrivals { get; private init; }

    /// <summary>Concurrency token.</summary>
    public int Revision { get; private set; }

    public OccasionTimes Times => new(StartsAt, EndsAt);

    public static Occasion Plan(Guid id, Guid areaId, OccasionTimes times, int? places) => new()
    {
        Id = id, AreaId = areaId, StartsAt = times.StartsAt, EndsAt = times.EndsAt, Places = places,
    };

    /// <summary>Until it is over. More places let the waiting list move up; with fewer, the last who came wait again.</summary>
    public void Replan(OccasionTimes times, int? places)
    {
        if (State is Closed or Cancelled) throw new RefusedException(PresenceRefusals.StepFrom(State));
        (StartsAt, EndsAt, Places) = (times.StartsAt, times.EndsAt, places);
        Revision++;
    }

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
