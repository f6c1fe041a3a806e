using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence.Codes;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities;

/// <summary>A resident who leaves before the end scans the venue code again. Who does not has stayed to the end.</summary>
internal static class CheckOut
{
    private const int LongestCode = 200;

    /// <param name="VenueCode">What stands behind <c>/s/</c> in the scanned address.</param>
    public sealed record Request([Required, StringLength(LongestCode)] string VenueCode);

    public sealed record Answer(DateTimeOffset CheckedOutAt);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid activityId, Request request, CallerOfRequest by, WayOut way, CancellationToken cancel) =>
        await way.Leave(activityId, request.VenueCode, by, cancel) is { } at ? TypedResults.Ok(new Answer(at)) : TypedResults.NotFound();
}

/// <summary>Judges the venue code of who leaves.</summary>
internal sealed class WayOut(VenueCodes codes, CheckOuts checkOuts, ZiZhiJinDb db, TimeProvider time)
{
    public async Task<DateTimeOffset?> Leave(Guid activityId, string venueCode, CallerOfRequest by, CancellationToken cancel)
    {
        var code = codes.Read(venueCode);
        if (!await Register.IsMine(activityId, by, db, cancel)) return null;
        RefusedException.ThrowIf(VenueCodePolicy.Check(code, activityId, time.GetUtcNow()));
        return await checkOuts.Leave(activityId, by.Caller.PersonId!.Value, by.Caller.AccountId, cancel);
    }
}
