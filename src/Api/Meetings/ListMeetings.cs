using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings;

/// <summary>The meetings of the caller's areas, the latest first.</summary>
internal static class ListMeetings
{
    private const int Most = 100;

    public sealed record Item(Guid Id, Guid AreaId, MeetingKind Kind, string Title, string Place, DateTimeOffset StartsAt, DateTimeOffset EndsAt, OccasionState State, bool Registered);

    public static async Task<Ok<List<Item>>> Handle(CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel)
    {
        var entries = by.Caller.PersonId is { } me ? await db.EntriesOf(me, cancel) : new HashSet<Guid>();
        return TypedResults.Ok(await db.Meetings.AsNoTracking().SeenBy(by.Caller, db).OrderByDescending(meeting => meeting.Occasion.StartsAt).Take(Most)
            .Select(meeting => new Item(meeting.Id, meeting.AreaId, meeting.Kind, meeting.Title, meeting.Place, meeting.Occasion.StartsAt, meeting.Occasion.EndsAt,
                meeting.Occasion.State, db.Registrations.Any(one => one.OccasionId == meeting.Id && entries.Contains(one.PersonId) && one.CancelledAt == null)))
            .ToListAsync(cancel));
    }
}
