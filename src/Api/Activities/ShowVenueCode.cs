using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Presence;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities;

/// <summary>The code that residents scan now. Another comes every ten seconds.</summary>
internal static class ShowVenueCode
{
    public static async Task<Results<Ok<VenueCodeAnswer>, NotFound>> Handle(
        Guid activityId, CallerOfRequest by, HttpContext http, VenueDoor door, ZiZhiJinDb db, CancellationToken cancel) =>
        await db.Activities.AsNoTracking().InCareOf(by.Caller, db, ActivityRoles.Checkers).FirstOrDefaultAsync(activity => activity.Id == activityId, cancel) is { } activity
            ? TypedResults.Ok(door.Show(activity.Occasion, http))
            : TypedResults.NotFound();
}
