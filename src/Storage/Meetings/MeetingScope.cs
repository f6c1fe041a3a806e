using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Meetings;

/// <summary>Which meetings and motions a caller may know of.</summary>
public static class MeetingScope
{
    /// <summary>Residents see their neighbourhood's from the announcement on; staff see all in their areas. Each comes with its occasion.</summary>
    public static IQueryable<Meeting> SeenBy(this IQueryable<Meeting> meetings, Caller caller, ZiZhiJinDb db)
    {
        var areas = db.Areas.Within(caller.ScopeOf(MeetingRoles.Viewers));
        return meetings.Include(meeting => meeting.Occasion).Where(meeting => areas.Any(area => area.Id == meeting.AreaId)
            || (meeting.AnnouncedAt != null && meeting.AreaId == caller.AreaId));
    }

    /// <summary>Those of the own neighbourhood that are announced: where the caller may register, come in, and vote.</summary>
    public static IQueryable<Meeting> OpenTo(this IQueryable<Meeting> meetings, Caller caller) =>
        meetings.Where(meeting => meeting.AnnouncedAt != null && meeting.AreaId == caller.AreaId);

    public static IQueryable<Meeting> InCareOf(this IQueryable<Meeting> meetings, Caller caller, ZiZhiJinDb db, IReadOnlyCollection<Role> roles)
    {
        var areas = db.Areas.Within(caller.ScopeOf(roles));
        return meetings.Include(meeting => meeting.Occasion).Where(meeting => areas.Any(area => area.Id == meeting.AreaId));
    }

    public static IQueryable<Motion> InCareOf(this IQueryable<Motion> motions, Caller caller, ZiZhiJinDb db, IReadOnlyCollection<Role> roles)
    {
        var areas = db.Areas.Within(caller.ScopeOf(roles));
        return motions.Where(motion => areas.Any(area => area.Id == motion.AreaId));
    }

    /// <summary>Those of the meetings that the caller sees.</summary>
    public static IQueryable<Motion> SeenBy(this IQueryable<Motion> motions, Caller caller, ZiZhiJinDb db)
    {
        var meetings = db.Meetings.SeenBy(caller, db);
        return motions.Where(motion => meetings.Any(meeting => meeting.Id == motion.MeetingId));
    }
}
