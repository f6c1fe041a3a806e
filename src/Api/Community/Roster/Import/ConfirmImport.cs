using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Roster;

namespace ZiZhiJin.Api.Community.Roster.Import;

/// <summary>Says yes to a dry run: new and changed lines are written, doubtful ones only where they are named or all are accepted.</summary>
internal static class ConfirmImport
{
    public sealed record Request(bool AllDoubtful = false, [MaxLength(5000)] IReadOnlyList<int>? DoubtfulLines = null);

    public static async Task<Results<Accepted, NotFound>> Handle(
        Guid importId, Request request, CallerOfRequest by, RosterImports imports, CancellationToken cancel) =>
        await imports.Confirm(importId, new DoubtfulWish(request.AllDoubtful, request.DoubtfulLines ?? []), by.Caller, cancel)
            ? TypedResults.Accepted($"/api/staff/roster-imports/{importId}")
            : TypedResults.NotFound();
}
