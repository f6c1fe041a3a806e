using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Community.Roster.Import;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Community.Roster.Export;

/// <summary>The second pair of eyes says yes or no to a roster leaving the system.</summary>
internal static class DecideExport
{
    public sealed record Request(bool Approve);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid exportId, Request request, CallerOfRequest by, RosterDesk desk, ZiZhiJinDb db, TimeProvider time, CancellationToken cancel)
    {
        var export = await db.RosterExports.InAreasOf(by.Caller, db, RosterExportScope.Deciders).FirstOrDefaultAsync(export => export.Id == exportId, cancel);
        if (export is null) return TypedResults.NotFound();

        export.Decide(request.Approve, by.Caller.AccountId, time.GetUtcNow());
        desk.Audit.Did(by.Caller.AccountId, request.Approve ? "roster-export.approve" : "roster-export.decline", export.AreaId, export.Id);
        await Save(db, cancel);
        return TypedResults.NoContent();
    }

    private static async Task Save(ZiZhiJinDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(RosterRefusals.ExportDecided);
        }
    }
}
