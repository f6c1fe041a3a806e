using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Meetings;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Meetings;

/// <summary>A meeting with its motions, and where the caller stands with it.</summary>
internal static class ReadMeeting
{
    public static async Task<Results<Ok<MeetingAnswer>, NotFound>> Handle(
        Guid meetingId, CallerOfRequest by, Standings standings, ZiZhiJinDb db, CancellationToken cancel)
    {
        var meeting = await db.Meetings.AsNoTracking().SeenBy(by.Caller, db).FirstOrDefaultAsync(meeting => meeting.Id == meetingId, cancel);
        if (meeting is null) return TypedResults.NotFound();

        var me = by.Caller.PersonId;
        var entries = me is { } person ? await db.EntriesOf(person, cancel) : new HashSet<Guid>();
        var motions = await db.Motions.AsNoTracking().Where(motion => motion.MeetingId == meetingId).OrderBy(motion => motion.Id)
            .Select(motion => new { motion, Voted = db.Turnouts.Any(turnout => turnout.MotionId == motion.Id && entries.Contains(turnout.PersonId)) }).ToListAsync(cancel);
        return TypedResults.Ok(MeetingAnswer.Of(meeting, await standings.Of(meeting.Occasion, me, cancel), [.. motions.Select(one => MotionAnswer.Of(one.motion, one.Voted))]));
    }
}
