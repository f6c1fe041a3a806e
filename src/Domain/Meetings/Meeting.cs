using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Lots;

namespace ZiZhiJin.Domain.Meetings;

/// <summary>Where residents deliberate (会议). When, for how many and how far along says its <see cref="Occasion"/>.</summary>
public sealed class Meeting
{
    public const int LongestTitle = 100, LongestPlace = 100, MostItems = 30, LongestItem = 200;

    private Meeting()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }
    public MeetingKind Kind { get; private init; }
    public string Title { get; private set; } = "";
    public string Place { get; private set; } = "";
    public IReadOnlyList<string> Agenda { get; private set; } = [];
    public Guid ConvenerAccountId { get; private init; }
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>When what people read now was published. A change starts the period anew.</summary>
    public DateTimeOffset? AnnouncedAt { get; private set; }

    /// <summary>For how many full Shanghai days it is published before it begins, and the rules that said so.</summary>
    public int PublicityDays { get; private set; }

    public string Pack { get; private set; } = "";
    public int PackVersion { get; private set; }
    public int PolicyRevision { get; private set; }
    public Occasion Occasion { get; private init; } = null!;

    /// <summary>Whose rules bind: the fund year in which it takes place.</summary>
    public int Year => ShanghaiTime.DayOf(Occasion.StartsAt).Year;

    public static Meeting Draft((Guid AreaId, MeetingKind Kind) of, MeetingOutline outline, Guid convener, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        var occasion = Occasion.Plan(id, of.AreaId, outline.Times, outline.Places);
        var meeting = new Meeting { Id = id, AreaId = of.AreaId, Kind = of.Kind, Occasion = occasion, ConvenerAccountId = convener, CreatedAt = now };
        meeting.Rewrite(outline.Text);
        return meeting;
    }

    /// <exception cref="RefusedException">The period of publicity would not be over when it begins.</exception>
    public void Announce(MeetingPublicity publicity, DateTimeOffset now)
    {
        RefusedException.ThrowIf(LotteryPolicy.CheckAnnouncing(Occasion, now));
        Occasion.Announce();
        Publish(publicity, now);
    }

    /// <summary>What was announced already is published anew, with a new period.</summary>
    /// <exception cref="RefusedException">It is over, or the period of publicity would not be over when it begins.</exception>
    public void Replan(MeetingOutline outline, MeetingPublicity publicity, DateTimeOffset now)
    {
        Occasion.Replan(outline.Times, outline.Places);
        Rewrite(outline.Text);
        if (Occasion.State == OccasionState.Announced) Publish(publicity, now);
    }

    private void Publish(MeetingPublicity publicity, DateTimeOffset now)
    {
        RefusedException.ThrowIf(AnnouncementPolicy.Check(Occasion.StartsAt, publicity, now));
        (AnnouncedAt, PublicityDays) = (now, publicity.Days);
        (Pack, PackVersion, PolicyRevision) = (publicity.Under.Pack ?? "", publicity.Under.Version, publicity.Under.Revision);
    }

    private void Rewrite(MeetingText text) => (Title, Place, Agenda) = (text.Title, text.Place, text.Agenda);
}
