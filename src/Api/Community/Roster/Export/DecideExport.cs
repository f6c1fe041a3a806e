using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Roster;

namespace ZiZhiJin.Api.Community.Roster.Export;

/// <summary>The second pair of eyes says yes or no to a roster leaving the system.</summary>
internal static class DecideExport
{
    public sealed record Request(bool Approve);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid exportId, Request request, CallerOfRequest by, RosterExporting exporting, CancellationToken cancel) =>
        await exporting.Decide(exportId, request.Approve, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
