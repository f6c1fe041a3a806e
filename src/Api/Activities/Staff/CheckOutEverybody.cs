using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities.Staff;

/// <summary>At the closing the leader checks out everybody who is still there.</summary>
internal static class CheckOutEverybody
{
    /// <param name="Persons">How many were still there.</param>
    public sealed record Answer(int Persons);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid activityId, CallerOfRequest by, ZiZhiJinDb db, CheckOuts checkOuts, CancellationToken cancel)
    {
        var area = await db.Activities.InCareOf(by.Caller, db, ActivityRoles.Checkers).Where(activity => activity.Id == activityId).Select(activity => (Guid?)activity.AreaId).FirstOrDefaultAsync(cancel);
        if (area is null) return TypedResults.NotFound();
        return TypedResults.Ok(new Answer(await checkOuts.Everybody(activityId, area.Value, by.Caller.AccountId, cancel)));
    }
}
