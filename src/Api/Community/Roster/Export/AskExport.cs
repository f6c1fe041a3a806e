using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Roster;

namespace ZiZhiJin.Api.Community.Roster.Export;

/// <summary>Asks for the whole roster as a file, with a reason. Another person has to approve.</summary>
internal static class AskExport
{
    public sealed record Request([Required, StringLength(200, MinimumLength = 4)] string Reason);

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(
        Guid areaId, Request request, CallerOfRequest by, RosterExporting exporting, CancellationToken cancel) =>
        await exporting.Ask(areaId, request.Reason, by.Caller, cancel) is { } id
            ? TypedResults.Created($"/api/staff/roster-exports/{id}", new Answer(id))
            : TypedResults.NotFound();
}
