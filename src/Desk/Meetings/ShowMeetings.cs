using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Desk.Meetings;

/// <summary>The meetings of the clerk's areas, the latest first.</summary>
internal static class ShowMeetings
{
    private const int Most = 200;

    public static async Task<DeskPage> Handle(Clerk clerk, ZiZhiJinDb db, CancellationToken cancel)
    {
        var lines = await (
            from meeting in db.Meetings
            join area in db.Areas.Within(clerk.Caller.StaffSight) on meeting.AreaId equals area.Id
            orderby meeting.Occasion.StartsAt descending
            select new MeetingLine(meeting.Id, area.Name, meeting.Kind, meeting.Title, meeting.Place, meeting.Occasion.StartsAt, meeting.Occasion.State,
                db.Registrations.Count(one => one.OccasionId == meeting.Id && one.CancelledAt == null),
                db.CheckIns.Count(one => one.OccasionId == meeting.Id && one.UndoneAt == null))).AsNoTracking().Take(Most).ToListAsync(cancel);
        return DeskPage.Of<MeetingsPage>("会议", lines, clerk);
    }
}
