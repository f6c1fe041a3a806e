using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Notices;

/// <summary>Which notices somebody who writes them answers for.</summary>
public static class NoticeScope
{
    /// <summary>Staff: those of their areas. Leaders: their own.</summary>
    public static IQueryable<Notice> InCareOf(this IQueryable<Notice> notices, Caller caller, ZiZhiJinDb db)
    {
        var (areas, own) = (db.Areas.Within(caller.ScopeOf(NoticeRoles.Senders)), db.Areas.Within(caller.ScopeOf(Role.Leader)));
        return notices.Where(notice => areas.Any(area => area.Id == notice.AreaId)
            || (notice.WrittenBy == caller.AccountId && own.Any(area => area.Id == notice.AreaId)));
    }

    public static IQueryable<Notice> InAreasOf(this IQueryable<Notice> notices, Caller caller, IReadOnlyList<Role> roles, ZiZhiJinDb db)
    {
        var areas = db.Areas.Within(caller.ScopeOf(roles));
        return notices.Where(notice => areas.Any(area => area.Id == notice.AreaId));
    }
}
