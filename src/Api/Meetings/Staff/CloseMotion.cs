using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>The vote ends, is counted once, and says what it decided. Closing it again answers the same.</summary>
internal static class CloseMotion
{
    public static async Task<Results<Ok<MotionResult>, NotFound>> Handle(Guid motionId, CallerOfRequest by, MotionClosing closing, CancellationToken cancel) =>
        await closing.Close(motionId, by.Caller, cancel) is { } result ? TypedResults.Ok(result) : TypedResults.NotFound();
}
