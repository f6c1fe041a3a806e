using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Export;

namespace ZiZhiJin.Api.Community.Me;

/// <summary>Everything that is stored about me, as a ZIP: a page to read, the same as JSON, and the photos.</summary>
internal static class ExportMe
{
    public static async Task<FileContentHttpResult> Handle(CallerOfRequest by, MyData data, MyPhotos photos, TimeProvider time, CancellationToken cancel)
    {
        var (pages, pictures) = (await data.Of(by.Caller.AccountId, cancel), await photos.Of(by.Caller.AccountId, by.Caller.PersonId, cancel));
        return TypedResults.Bytes(MyFile.Of(pages, pictures, time.GetUtcNow()), "application/zip", "我的资料.zip");
    }
}
