using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>A motion that is not voted on yet is written anew.</summary>
internal static class RewriteMotion
{
    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid motionId, PutMotion.Request request, CallerOfRequest by, MotionMaking motions, CancellationToken cancel) =>
        await motions.Rewrite(motionId, request.Put(), by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
