using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Community.Roster.Import;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Roster;
using ZiZhiJin.Storage.Sheets;

namespace ZiZhiJin.Api.Community.Roster.Export;

/// <summary>Gives out an approved roster, once, within a day of the approval, to whoever asked for it: CSV unless XLSX is asked for.</summary>
internal static class DownloadExport
{
    public static async Task<Results<FileContentHttpResult, NotFound>> Handle(
        Guid exportId, string? format, CallerOfRequest by, RosterDesk desk, ZiZhiJinDb db, RosterTable roster, TimeProvider time, CancellationToken cancel)
    {
        var export = await db.RosterExports.InAreasOf(by.Caller, db, Role.Committee).FirstOrDefaultAsync(export => export.Id == exportId, cancel);
        if (export is null) return TypedResults.NotFound();

        export.Download(by.Caller.AccountId, time.GetUtcNow());
        var file = await roster.Of(export.AreaId, QueryWord.Of<SheetFormat>(format, "format") ?? SheetFormat.Csv, cancel);
        desk.Audit.Did(by.Caller.AccountId, "roster-export.download", export.AreaId, export.Id);
        await Save(db, cancel);
        return TypedResults.Bytes(file.Bytes, file.MediaType, $"居民名册-{ShanghaiTime.DayOf(time.GetUtcNow()):yyyyMMdd}.{file.Extension}");
    }

    // Of two downloads at once, one gets the file.
    private static async Task Save(ZiZhiJinDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(RosterRefusals.ExportDownloaded);
        }
    }
}
