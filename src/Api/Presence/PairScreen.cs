using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Presence;

/// <summary>A leader types the number of the big screen at /screen: it shows the venue code from now on, until the end, and no other screen does.</summary>
internal static class PairScreen
{
    /// <param name="Number">Four digits.</param>
    public sealed record Request([Required, RegularExpression("^[0-9]{4}$")] string Number);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid occasionId, Request request, OccasionsHere here, Screens screens, CancellationToken cancel)
    {
        if (await here.Led(occasionId, cancel) is not { } occasion) return TypedResults.NotFound();
        await screens.Pair(occasion, int.Parse(request.Number, CultureInfo.InvariantCulture), here.Caller.AccountId, cancel);
        return TypedResults.NoContent();
    }
}
