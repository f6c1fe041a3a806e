using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Desk.Activities;

/// <summary>The sheet of goods that were handed out, to print, to sign and to take along. That somebody looked is written down.</summary>
internal static class GoodsFile
{
    public static async Task<Results<FileContentHttpResult, NotFound>> Download(Guid activityId, string? format, Clerk clerk, GoodsReceipts goods, CancellationToken cancel)
    {
        if (format is not (null or "docx" or "xlsx")) throw new MalformedException("query.unknown-word", "format", "没有这种文件格式。");
        if (await goods.Of(activityId, clerk.Caller, cancel) is not { } list) return TypedResults.NotFound();
        var file = GoodsSheet.Of(list, asDocument: format != "xlsx");
        return TypedResults.Bytes(file.Bytes, file.MediaType, $"实物签收单-{ShanghaiTime.DayOf(list.Activity.Occasion.StartsAt):yyyyMMdd}.{file.Extension}");
    }
}
