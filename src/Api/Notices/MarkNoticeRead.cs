using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Api.Notices;

/// <summary>The caller has read a notice. The first time counts.</summary>
internal static class MarkNoticeRead
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid noticeId, CallerOfRequest by, NoticeReading notices, CancellationToken cancel) =>
        await notices.MarkRead(noticeId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
