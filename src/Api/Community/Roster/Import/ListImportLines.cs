using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Community.Roster;

namespace ZiZhiJin.Api.Community.Roster.Import;

/// <summary>The dry run line by line: the number in the file, what importing it would do, and why. Page by page: ask again after the last number.</summary>
internal static class ListImportLines
{
    private const int Most = 500;

    public static async Task<Results<Ok<IReadOnlyList<RosterImports.Line>>, NotFound>> Handle(
        Guid importId, string? verdict, int? after, CallerOfRequest by, RosterImports imports, CancellationToken cancel)
    {
        var import = await imports.Find(importId, by.Caller, cancel);
        return import is null ? TypedResults.NotFound() : TypedResults.Ok(await imports.Lines(importId, QueryWord.Of<RosterVerdict>(verdict, "verdict"), (after ?? 0, Most), cancel));
    }
}
