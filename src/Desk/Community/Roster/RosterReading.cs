using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Roster;

namespace ZiZhiJin.Desk.Community.Roster;

/// <summary>Reads what the roster pages show, each within the clerk's areas.</summary>
internal sealed class RosterReading(ZiZhiJinDb db, RosterImports imports, RosterExporting exporting, TimeProvider time)
{
    private const int Most = 20;

    public async Task<RosterView> Read(Clerk clerk, CancellationToken cancel) =>
        new(await AreasOf(clerk, cancel), await Imports(clerk, cancel), await Exports(clerk, cancel));

    /// <summary>The neighbourhoods whose rosters the clerk keeps.</summary>
    public Task<List<AreaChoice>> AreasOf(Clerk clerk, CancellationToken cancel) =>
        db.Areas.Within(clerk.Caller.ScopeOf(RosterRoles.Keepers)).Where(area => area.Kind == AreaKind.Neighbourhood)
            .OrderBy(area => area.Path).Select(area => new AreaChoice(area.Id, area.Name)).ToListAsync(cancel);

    public Task<string> NameOf(Guid areaId, CancellationToken cancel) =>
        db.Areas.Where(area => area.Id == areaId).Select(area => area.Name).FirstAsync(cancel);

    private Task<List<ImportLine>> Imports(Clerk clerk, CancellationToken cancel) => (
        from import in imports.KeptBy(clerk.Caller).OrderByDescending(import => import.Id).Take(Most)
        join area in db.Areas on import.AreaId equals area.Id
        orderby import.Id descending
        select new ImportLine(import, area.Name)).AsNoTracking().ToListAsync(cancel);

    private async Task<List<ExportLine>> Exports(Clerk clerk, CancellationToken cancel)
    {
        var found = await (
            from export in exporting.SeenBy(clerk.Caller).OrderByDescending(export => export.Id).Take(Most)
            join area in db.Areas on export.AreaId equals area.Id
            orderby export.Id descending
            select new { export, area.Name }).AsNoTracking().ToListAsync(cancel);
        var now = time.GetUtcNow();
        return [.. found.Select(one => new ExportLine(one.export, one.Name, one.export.DecidedAt is { } decided && now <= decided + RosterExport.Life))];
    }
}
