using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>The vote begins. From now on nothing of the motion changes, and nobody sees how it stands.</summary>
internal static class OpenMotion
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid motionId, CallerOfRequest by, MotionMaking motions, CancellationToken cancel) =>
        await motions.Open(motionId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
