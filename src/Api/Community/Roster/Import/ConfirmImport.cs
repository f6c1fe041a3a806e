using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Community.Roster;

namespace ZiZhiJin.Api.Community.Roster.Import;

/// <summary>Says yes to a dry run: new and changed lines are written, doubtful ones only where they are named or all are accepted.</summary>
internal static class ConfirmImport
{
    public sealed record Request(bool AllDoubtful = false, [MaxLength(5000)] IReadOnlyList<int>? DoubtfulLines = null);

    public static async Task<Results<Accepted, NotFound>> Handle(
        Guid importId, Request request, CallerOfRequest by, RosterImports imports, RosterDesk desk, CancellationToken cancel)
    {
        var import = await imports.Find(importId, by.Caller.ScopeOf(RosterDesk.Keepers), cancel);
        if (import is null) return TypedResults.NotFound();

        var named = request.DoubtfulLines ?? [];
        desk.Audit.Did(by.Caller.AccountId, "roster.confirm", import.AreaId, import.Id);
        await Confirm(imports, import, by.Caller.AccountId, doubtful => request.AllDoubtful ? doubtful : doubtful.Where(line => named.Contains(line.Number)), cancel);
        desk.Signal.Ring();
        return TypedResults.Accepted($"/api/staff/roster-imports/{importId}");
    }

    // Of two who confirm at once, one does.
    private static async Task Confirm(
        RosterImports imports, RosterImport import, Guid by, Func<IQueryable<RosterImportLine>, IQueryable<RosterImportLine>> accepted, CancellationToken cancel)
    {
        try
        {
            await imports.Confirm(import, by, accepted, cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(RosterRefusals.AlreadyConfirmed);
        }
    }
}
