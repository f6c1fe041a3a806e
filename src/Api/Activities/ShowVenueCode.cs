using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Codes;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities;

/// <summary>The code that residents scan now. Another comes every ten seconds.</summary>
internal static class ShowVenueCode
{
    /// <param name="Url">What the QR says.</param>
    /// <param name="ValidFor">Milliseconds until the next one should be fetched.</param>
    public sealed record Answer(string Code, string Url, int ValidFor);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(
        Guid activityId, CallerOfRequest by, HttpContext http, VenueCodes codes, TimeProvider time, ZiZhiJinDb db, CancellationToken cancel)
    {
        var activity = await db.Activities.AsNoTracking().InCareOf(by.Caller, db, ActivityRoles.Checkers).FirstOrDefaultAsync(activity => activity.Id == activityId, cancel);
        if (activity is null) return TypedResults.NotFound();

        var now = time.GetUtcNow();
        RefusedException.ThrowIf(CheckInPolicy.Check(activity.Occasion, now));
        var (code, next) = (codes.At(activityId, now), CodeWindow.StartOf(CodeWindow.Of(now) + 1));
        return TypedResults.Ok(new Answer(code, $"{http.Request.Scheme}://{http.Request.Host}/s/{code}", (int)(next - now).TotalMilliseconds));
    }
}
