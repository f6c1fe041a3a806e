using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Api.Notices;

/// <summary>Somebody else than the writer has read a notice that WeChat's check did not pass, and lets it go out.</summary>
internal static class ReleaseNotice
{
    public static async Task<Results<Ok<NoticeStep>, NotFound>> Handle(Guid noticeId, CallerOfRequest by, NoticeWriting notices, CancellationToken cancel) =>
        await notices.Release(noticeId, by.Caller, cancel) is { } notice ? TypedResults.Ok(NoticeStep.Of(notice)) : TypedResults.NotFound();
}
