using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities;

/// <summary>A leader takes a check-in back and says why. It stays as evidence; the person can be entered by name again.</summary>
internal static class UndoCheckIn
{
    public const int LongestReason = 200;

    public sealed record Request([Required, StringLength(LongestReason, MinimumLength = 2)] string Reason);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid activityId, Guid personId, Request request, CallerOfRequest by, Leading leading, Entering entering, CancellationToken cancel)
    {
        if (await leading.Find(activityId, by, cancel) is not { } activity) return TypedResults.NotFound();
        return await entering.Undo(activity.Occasion, personId, (by.Caller.AccountId, request.Reason.Trim()), cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
    }
}
