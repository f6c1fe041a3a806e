using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Storage.Community.Roster;
using ZiZhiJin.Storage.Sheets;

namespace ZiZhiJin.Api.Community.Roster.Export;

/// <summary>Gives out an approved roster, once, within a day of the approval, to whoever asked for it: CSV unless XLSX is asked for.</summary>
internal static class DownloadExport
{
    public static async Task<Results<FileContentHttpResult, NotFound>> Handle(
        Guid exportId, string? format, CallerOfRequest by, RosterExporting exporting, CancellationToken cancel) =>
        await exporting.Download(exportId, QueryWord.Of<SheetFormat>(format, "format") ?? SheetFormat.Csv, by.Caller, cancel) is { } file
            ? TypedResults.Bytes(file.Bytes, file.MediaType, exporting.NameOf(file))
            : TypedResults.NotFound();
}
