using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Community.Roster.Import;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Community.Roster.Export;

/// <summary>Asks for the whole roster as a file, with a reason. Another person has to approve.</summary>
internal static class AskExport
{
    public sealed record Request([Required, StringLength(200, MinimumLength = 4)] string Reason);

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(
        Guid areaId, Request request, CallerOfRequest by, RosterDesk desk, ZiZhiJinDb db, TimeProvider time, CancellationToken cancel)
    {
        if (!await desk.Keeps(by.Caller, areaId, cancel)) return TypedResults.NotFound();

        var export = RosterExport.Ask(areaId, request.Reason, by.Caller.AccountId, time.GetUtcNow());
        db.RosterExports.Add(export);
        desk.Audit.Did(by.Caller.AccountId, "roster-export.ask", areaId, export.Id, request.Reason);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/staff/roster-exports/{export.Id}", new Answer(export.Id));
    }
}
