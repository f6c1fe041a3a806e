using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Presence;

/// <summary>Which occasions an address speaks of, as metadata of its endpoints: the same handlers serve activities and meetings.</summary>
/// <param name="Module">To which the acts belong in the descriptions.</param>
/// <param name="Suffix">Behind the name of an operation, so that there are no two of one name.</param>
/// <param name="Checkers">Show the venue code, scan, and enter by name.</param>
/// <param name="Readers">Read who was there.</param>
internal sealed record OccasionKind(string Module, string Suffix, IReadOnlyList<Role> Checkers, IReadOnlyList<Role> Readers)
{
    public static readonly OccasionKind Activity = new("Activities", "", ActivityRoles.Checkers, ActivityRoles.Readers)
    {
        InCareOf = (db, by, roles) => db.Activities.InCareOf(by, db, roles).Select(activity => activity.Occasion),
        OpenTo = (db, by) => db.Activities.SeenBy(by, db).Where(activity => activity.AreaId == by.AreaId).Select(activity => activity.Occasion),
        Says = refusal => refusal,
    };

    public static readonly OccasionKind Meeting = new("Meetings", "AtMeeting", MeetingRoles.Helpers, MeetingRoles.Readers)
    {
        InCareOf = (db, by, roles) => db.Meetings.InCareOf(by, db, roles).Select(meeting => meeting.Occasion),
        OpenTo = (db, by) => db.Meetings.OpenTo(by).Select(meeting => meeting.Occasion),
        Says = MeetingWords.AtMeeting,
    };

    public required Func<ZiZhiJinDb, Caller, IReadOnlyCollection<Role>, IQueryable<Occasion>> InCareOf { get; init; }

    /// <summary>Of the caller's own neighbourhood.</summary>
    public required Func<ZiZhiJinDb, Caller, IQueryable<Occasion>> OpenTo { get; init; }

    /// <summary>A refusal in the words of this kind.</summary>
    public required Func<Refusal, Refusal> Says { get; init; }
}
