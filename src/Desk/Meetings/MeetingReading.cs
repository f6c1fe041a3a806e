using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Meetings;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Desk.Meetings;

/// <summary>Reads what the page of a meeting shows.</summary>
internal sealed class MeetingReading(ZiZhiJinDb db, MinutesKeeping keeping)
{
    public async Task<MeetingView?> Of(Guid meetingId, Clerk clerk, CancellationToken cancel)
    {
        var meeting = await db.Meetings.AsNoTracking().InCareOf(clerk.Caller, db, MeetingRoles.Readers).FirstOrDefaultAsync(meeting => meeting.Id == meetingId, cancel);
        if (meeting is null) return null;

        var area = await db.Areas.Where(area => area.Id == meeting.AreaId).Select(area => area.Name).FirstAsync(cancel);
        var registered = await db.Registrations.CountAsync(one => one.OccasionId == meetingId && one.CancelledAt == null, cancel);
        var present = (await db.AttendantsOf(meetingId, cancel)).Count;
        var motions = await db.Motions.AsNoTracking().Where(motion => motion.MeetingId == meetingId).OrderBy(motion => motion.Id)
            .Select(motion => new MotionLine(motion, db.Turnouts.Count(turnout => turnout.MotionId == motion.Id))).ToListAsync(cancel);
        var minutes = await keeping.Read(meetingId, clerk.Caller, cancel);
        return new MeetingView(meeting, area, registered, present, motions, minutes, minutes is null ? 0 : await keeping.ConfirmationsOf(minutes, cancel));
    }

    /// <summary>The page again, with why it cannot be done and what was filled in.</summary>
    public async Task<DeskPage?> Again(Guid meetingId, Fault fault, PostedForm form, Clerk clerk, CancellationToken cancel) =>
        await Of(meetingId, clerk, cancel) is { } view ? ShowMeeting.Page(clerk, view with { Fault = fault, Form = form }).With(fault.Status) : null;
}
