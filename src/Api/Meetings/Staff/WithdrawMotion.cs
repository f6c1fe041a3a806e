using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>The motion is not voted on.</summary>
internal static class WithdrawMotion
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid motionId, CallerOfRequest by, MotionMaking motions, CancellationToken cancel) =>
        await motions.Withdraw(motionId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
