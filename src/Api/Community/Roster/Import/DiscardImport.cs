using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Community.Roster;

namespace ZiZhiJin.Api.Community.Roster.Import;

/// <summary>Puts an import aside. The roster stays as it is, and what the file said of people is deleted.</summary>
internal static class DiscardImport
{
    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid importId, CallerOfRequest by, RosterImports imports, RosterDesk desk, CancellationToken cancel)
    {
        var import = await imports.Find(importId, by.Caller.ScopeOf(RosterDesk.Keepers), cancel);
        if (import is null) return TypedResults.NotFound();

        desk.Audit.Did(by.Caller.AccountId, "roster.discard", import.AreaId, import.Id);
        try
        {
            await imports.Discard(import, cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(RosterRefusals.AlreadyConfirmed);
        }

        return TypedResults.NoContent();
    }
}
