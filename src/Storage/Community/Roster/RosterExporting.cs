using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Sheets;

namespace ZiZhiJin.Storage.Community.Roster;

/// <summary>How a whole roster leaves the system under four eyes. What lies in no area of theirs is not there: nothing, or false.</summary>
public sealed class RosterExporting(ZiZhiJinDb db, RosterTable roster, AuditTrail audit, TimeProvider time)
{
    /// <summary>The exports of the areas in which the caller asks or decides.</summary>
    public IQueryable<RosterExport> SeenBy(Caller caller) => In(caller.ScopeOf(RosterRoles.ExportDeciders));

    /// <summary>Asks for the file, with a reason. Another person has to approve.</summary>
    public async Task<Guid?> Ask(Guid areaId, string reason, Caller by, CancellationToken cancel)
    {
        if (!await db.Areas.Within(by.ScopeOf(RosterRoles.Keepers)).AnyAsync(area => area.Id == areaId && area.Kind == AreaKind.Neighbourhood, cancel)) return null;

        var export = RosterExport.Ask(areaId, reason, by.AccountId, time.GetUtcNow());
        db.RosterExports.Add(export);
        audit.Did(by.AccountId, "roster-export.ask", areaId, export.Id, reason);
        await db.SaveChangesAsync(cancel);
        return export.Id;
    }

    /// <summary>The second pair of eyes says yes or no.</summary>
    public async Task<bool> Decide(Guid exportId, bool approve, Caller by, CancellationToken cancel)
    {
        if (await SeenBy(by).FirstOrDefaultAsync(export => export.Id == exportId, cancel) is not { } export) return false;
        export.Decide(approve, by.AccountId, time.GetUtcNow());
        audit.Did(by.AccountId, approve ? "roster-export.approve" : "roster-export.decline", export.AreaId, exportId);
        await Save(RosterRefusals.ExportDecided, cancel);
        return true;
    }

    /// <summary>The file, once, within a day of the approval, for whoever asked for it.</summary>
    public async Task<SheetOut?> Download(Guid exportId, SheetFormat format, Caller by, CancellationToken cancel)
    {
        if (await In(by.ScopeOf(RosterRoles.Keepers)).FirstOrDefaultAsync(export => export.Id == exportId, cancel) is not { } export) return null;
        export.Download(by.AccountId, time.GetUtcNow());
        var file = await roster.Of(export.AreaId, format, cancel);
        audit.Did(by.AccountId, "roster-export.download", export.AreaId, exportId);
        await Save(RosterRefusals.ExportDownloaded, cancel);
        return file;
    }

    /// <summary>What the file is called today.</summary>
    public string NameOf(SheetOut file) => $"居民名册-{ShanghaiTime.DayOf(time.GetUtcNow()):yyyyMMdd}.{file.Extension}";

    private IQueryable<RosterExport> In(AreaScope scope)
    {
        var areas = db.Areas.Within(scope);
        return db.RosterExports.Where(export => areas.Any(area => area.Id == export.AreaId));
    }

    // Of two at once, one does it.
    private async Task Save(Refusal tooLate, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(tooLate);
        }
    }
}
