using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Domain.Audit;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Desk.Audit;

/// <summary>Walks the chains of the clerk's areas and says whether anything was changed or taken out.</summary>
internal static class CheckChains
{
    public static async Task<DeskPage> Handle(Clerk clerk, ZiZhiJinDb db, AuditChain chain, CancellationToken cancel)
    {
        var areas = await db.Areas.Within(clerk.Caller.ScopeOf(AuditPolicy.Readers)).OrderBy(area => area.Path).Select(area => new { area.Id, area.Name }).ToListAsync(cancel);
        var lines = new List<ChainLine>();
        foreach (var area in areas) lines.Add(new ChainLine(area.Name, await chain.Check(area.Id, cancel)));
        return DeskPage.Of<ChainPage>("核对审计链", lines, clerk);
    }
}
