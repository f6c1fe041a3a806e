using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Domain.Audit;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Desk.Audit;

/// <summary>What staff have done in the clerk's areas, and what was refused to them. Newest first, a page at a time.</summary>
internal static class ShowAudit
{
    private const int Most = 100, MostPages = 10_000;

    public static async Task<Results<DeskPage, NotFound>> Handle(
        string? area, bool? refused, int? page, Clerk clerk, ZiZhiJinDb db, CancellationToken cancel)
    {
        var scope = db.Areas.Within(clerk.Caller.ScopeOf(AuditPolicy.Readers));
        Guid? only = Guid.TryParse(area, out var id) ? id : null;
        if (!string.IsNullOrEmpty(area) && !await scope.AnyAsync(one => one.Id == only, cancel)) return TypedResults.NotFound();

        var rows = from row in db.AuditRows
                   join place in scope on row.AreaId equals place.Id
                   where (only == null || place.Id == only) && (refused != true || row.RefusalCode != null)
                   orderby row.Id descending
                   select new AuditLine(row, place.Name);
        var areas = await scope.OrderBy(one => one.Path).Select(one => new AreaChoice(one.Id, one.Name)).ToListAsync(cancel);
        var number = Math.Clamp(page ?? 1, 1, MostPages);
        var lines = await rows.AsNoTracking().Skip((number - 1) * Most).Take(Most + 1).ToListAsync(cancel);
        var view = new AuditView([.. lines.Take(Most)], areas, only, refused == true) { Page = number, HasMore = lines.Count > Most };
        return DeskPage.Of<AuditPage>("审计记录", view, clerk);
    }
}
