using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Activities;

/// <summary>The activities of the caller's areas, the latest first.</summary>
internal static class ListActivities
{
    private const int Most = 100;

    public sealed record Item(Guid Id, Guid AreaId, string Title, string Place, DateTimeOffset StartsAt, DateTimeOffset EndsAt, OccasionState State, int? Places, bool Registered);

    public static async Task<Ok<List<Item>>> Handle(CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel)
    {
        var entries = by.Caller.PersonId is { } me ? await db.EntriesOf(me, cancel) : new HashSet<Guid>();
        return TypedResults.Ok(await db.Activities.AsNoTracking().SeenBy(by.Caller, db).OrderByDescending(activity => activity.Occasion.StartsAt).Take(Most)
            .Select(activity => new Item(activity.Id, activity.AreaId, activity.Title, activity.Place, activity.Occasion.StartsAt, activity.Occasion.EndsAt,
                activity.Occasion.State, activity.Occasion.Places, db.Registrations.Any(one => one.OccasionId == activity.Id && entries.Contains(one.PersonId) && one.CancelledAt == null)))
            .ToListAsync(cancel));
    }
}
