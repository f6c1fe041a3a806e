using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Roster;

namespace ZiZhiJin.Api.Community.Roster.Import;

/// <summary>Takes in a roster file, CSV or XLSX, and begins its dry run. Nothing is on the roster before somebody confirms.</summary>
internal static class UploadRoster
{
    public static readonly string[] Kinds =
        ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-excel", "application/octet-stream"];

    public sealed record Answer(Guid Id, int Lines, IReadOnlyList<string> IgnoredColumns);

    public static async Task<Results<Accepted<Answer>, NotFound>> Handle(
        Guid areaId, HttpRequest request, CallerOfRequest by, RosterUploads uploads, CancellationToken cancel) =>
        await uploads.Take(areaId, await FileIn(request, cancel), by.Caller, cancel) is { } import
            ? TypedResults.Accepted($"/api/staff/roster-imports/{import.Id}", new Answer(import.Id, import.Lines, import.IgnoredColumns))
            : TypedResults.NotFound();

    private static async Task<byte[]> FileIn(HttpRequest request, CancellationToken cancel)
    {
        using var file = new MemoryStream();
        await request.Body.CopyToAsync(file, cancel);
        return file.ToArray();
    }
}
