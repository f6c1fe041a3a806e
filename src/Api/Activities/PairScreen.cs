using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities;

/// <summary>A leader types the number of the big screen at /screen: it shows the venue code from now on, until the end, and no other screen does.</summary>
internal static class PairScreen
{
    /// <param name="Number">Four digits.</param>
    public sealed record Request([Required, RegularExpression("^[0-9]{4}$")] string Number);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid activityId, Request request, CallerOfRequest by, Leading leading, Screens screens, CancellationToken cancel)
    {
        if (await leading.Find(activityId, by, cancel) is not { } activity) return TypedResults.NotFound();
        await screens.Pair(activity.Occasion, int.Parse(request.Number, CultureInfo.InvariantCulture), by.Caller.AccountId, cancel);
        return TypedResults.NoContent();
    }
}
