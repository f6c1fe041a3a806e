using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Domain.Audit;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Desk.Audit;

/// <summary>What staff have done in the clerk's areas, and what was refused to them. Newest first, a page at a time.</summary>
internal static class ShowAudit
{
    private const int Most = 100;

    public static async Task<Results<DeskPage, NotFound>> Handle([AsParameters] AuditFilter filter, Clerk clerk, ZiZhiJinDb db, CancellationToken cancel)
    {
        var scope = db.Areas.Within(clerk.Caller.ScopeOf(AuditPolicy.Readers));
        if (!string.IsNullOrEmpty(filter.Area) && !await scope.AnyAsync(one => one.Id == filter.AreaId, cancel)) return TypedResults.NotFound();

        var areas = await scope.OrderBy(one => one.Path).Select(one => new AreaChoice(one.Id, one.Name)).ToListAsync(cancel);
        var lines = filter.Fault is null ? await Lines(db, scope, filter).AsNoTracking().Skip((filter.PageNumber - 1) * Most).Take(Most + 1).ToListAsync(cancel) : [];
        var page = DeskPage.Of<AuditPage>("审计记录", new AuditView([.. lines.Take(Most)], areas, filter) { HasMore = lines.Count > Most }, clerk);
        return filter.Fault is null ? page : page.With(StatusCodes.Status400BadRequest);
    }

    private static IQueryable<AuditLine> Lines(ZiZhiJinDb db, IQueryable<Area> scope, AuditFilter filter) =>
        from row in Chosen(db.AuditRows, filter)
        join place in scope on row.AreaId equals place.Id
        orderby row.Id descending
        select new AuditLine(row, place.Name);

    private static IQueryable<AuditRow> Chosen(IQueryable<AuditRow> rows, AuditFilter filter)
    {
        if (filter.AreaId is { } area) rows = rows.Where(row => row.AreaId == area);
        if (filter.AccountId is { } account) rows = rows.Where(row => row.AccountId == account);
        if (filter.OneAct is { } act) rows = rows.Where(row => row.Act == act);
        if (filter.Since is { } since) rows = rows.Where(row => row.At >= since);
        if (filter.Before is { } before) rows = rows.Where(row => row.At < before);
        return filter.Refused == true ? rows.Where(row => row.RefusalCode != null) : rows;
    }
}
