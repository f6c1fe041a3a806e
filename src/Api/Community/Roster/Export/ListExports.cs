using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Community.Roster;

namespace ZiZhiJin.Api.Community.Roster.Export;

/// <summary>The roster exports of the caller's areas, newest first: who asked, why, who decided, and whether the file was taken.</summary>
internal static class ListExports
{
    private const int Most = 200;

    public sealed record Answer(
        Guid Id, Guid AreaId, ExportState State, string Reason, Guid AskedBy, DateTimeOffset AskedAt, Guid? DecidedBy, DateTimeOffset? DecidedAt, DateTimeOffset? DownloadedAt);

    public static async Task<Ok<List<Answer>>> Handle(CallerOfRequest by, RosterExporting exporting, CancellationToken cancel) =>
        TypedResults.Ok(await exporting.SeenBy(by.Caller).OrderByDescending(export => export.Id).Take(Most)
            .Select(export => new Answer(export.Id, export.AreaId, export.State, export.Reason, export.AskedBy, export.AskedAt, export.DecidedBy,
                export.DecidedAt, export.DownloadedAt)).ToListAsync(cancel));
}
