using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities.Staff;

/// <summary>At the closing the leader checks out everybody who is still there.</summary>
internal static class CheckOutEverybody
{
    /// <param name="Persons">How many were still there.</param>
    public sealed record Answer(int Persons);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid activityId, CallerOfRequest by, Leading leading, CheckOuts checkOuts, CancellationToken cancel)
    {
        if (await leading.AreaOf(activityId, by, cancel) is not { } area) return TypedResults.NotFound();
        return TypedResults.Ok(new Answer(await checkOuts.Everybody(activityId, area, by.Caller.AccountId, cancel)));
    }
}
