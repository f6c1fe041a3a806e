using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Roster.Export;

internal static class RosterExportScope
{
    /// <summary>Who may approve: another committee member, or the office above.</summary>
    public static readonly Role[] Deciders = [Role.Committee, Role.Office];

    public static IQueryable<RosterExport> InAreasOf(this IQueryable<RosterExport> exports, Caller caller, ZiZhiJinDb db, params Role[] roles)
    {
        var areas = db.Areas.Within(caller.ScopeOf(roles));
        return exports.Where(export => areas.Any(area => area.Id == export.AreaId));
    }
}
