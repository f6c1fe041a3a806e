using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Roster;
using ZiZhiJin.Storage.Sheets;

namespace ZiZhiJin.Api.Community.Roster.Import;

/// <summary>Takes in a roster file, CSV or XLSX, and begins its dry run. Nothing is on the roster before somebody confirms.</summary>
internal static class UploadRoster
{
    public static readonly string[] Kinds =
        ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-excel", "application/octet-stream"];

    public sealed record Answer(Guid Id, int Lines, IReadOnlyList<string> IgnoredColumns);

    public static async Task<Results<Accepted<Answer>, NotFound>> Handle(
        Guid areaId, HttpRequest request, CallerOfRequest by, RosterDesk desk, RosterUploads uploads, TimeProvider time, CancellationToken cancel)
    {
        if (!await desk.Keeps(by.Caller, areaId, cancel)) return TypedResults.NotFound();

        var sheet = RosterSheet.Read(SheetFile.Read(await FileIn(request, cancel)).Select(row => (row.Number, row.Cells)));
        var import = RosterImport.Upload(Guid.CreateVersion7(time.GetUtcNow()), areaId, sheet, by.Caller.AccountId, time.GetUtcNow());
        desk.Audit.Did(by.Caller.AccountId, "roster.upload", areaId, import.Id, $"{import.Lines}");
        await uploads.Save(import, sheet, cancel);
        desk.Signal.Ring();
        return TypedResults.Accepted($"/api/staff/roster-imports/{import.Id}", new Answer(import.Id, import.Lines, import.IgnoredColumns));
    }

    private static async Task<byte[]> FileIn(HttpRequest request, CancellationToken cancel)
    {
        using var file = new MemoryStream();
        await request.Body.CopyToAsync(file, cancel);
        return file.ToArray();
    }
}
