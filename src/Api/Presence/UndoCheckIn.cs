using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Presence;

/// <summary>A leader takes a check-in back and says why. It stays as evidence; the person can be entered by name again.</summary>
internal static class UndoCheckIn
{
    public const int LongestReason = 200;

    public sealed record Request([Required, StringLength(LongestReason, MinimumLength = 2)] string Reason);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid occasionId, Guid personId, Request request, OccasionsHere here, Entering entering, CancellationToken cancel)
    {
        if (await here.Led(occasionId, cancel) is not { } occasion) return TypedResults.NotFound();
        return await entering.Undo(occasion, personId, (here.Caller.AccountId, request.Reason.Trim()), cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
    }
}
