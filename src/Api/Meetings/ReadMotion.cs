using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings;

/// <summary>One motion. How the vote stands is said only when it is closed.</summary>
internal static class ReadMotion
{
    public static async Task<Results<Ok<MotionAnswer>, NotFound>> Handle(Guid motionId, CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel)
    {
        var motion = await db.Motions.AsNoTracking().SeenBy(by.Caller, db).FirstOrDefaultAsync(motion => motion.Id == motionId, cancel);
        if (motion is null) return TypedResults.NotFound();
        var entries = by.Caller.PersonId is { } me ? await db.EntriesOf(me, cancel) : new HashSet<Guid>();
        var voted = await db.Turnouts.AnyAsync(turnout => turnout.MotionId == motionId && entries.Contains(turnout.PersonId), cancel);
        return TypedResults.Ok(MotionAnswer.Of(motion, voted));
    }
}
