using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Export;

namespace ZiZhiJin.Api.Community.Me;

/// <summary>Everything that is stored about me, as a ZIP: a page to read and the same as JSON.</summary>
internal static class ExportMe
{
    public static async Task<FileContentHttpResult> Handle(CallerOfRequest by, MyData data, TimeProvider time, CancellationToken cancel) =>
        TypedResults.Bytes(MyFile.Of(await data.Of(by.Caller.AccountId, cancel), time.GetUtcNow()), "application/zip", "我的资料.zip");
}
