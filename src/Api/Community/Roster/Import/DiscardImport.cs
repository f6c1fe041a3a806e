using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Roster;

namespace ZiZhiJin.Api.Community.Roster.Import;

/// <summary>Puts an import aside. The roster stays as it is, and what the file said of people is deleted.</summary>
internal static class DiscardImport
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid importId, CallerOfRequest by, RosterImports imports, CancellationToken cancel) =>
        await imports.Discard(importId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
