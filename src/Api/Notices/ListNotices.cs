using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Api.Notices;

/// <summary>The caller's notices, the pinned first, then the newest, and how many are unread. After the last one of a page comes the next.</summary>
internal static class ListNotices
{
    private const int Most = 30;

    public static async Task<Results<Ok<NoticePage>, NotFound>> Handle(Guid? after, CallerOfRequest by, NoticeReading notices, CancellationToken cancel) =>
        await notices.Page(by.Caller, after, Most, cancel) is { } page ? TypedResults.Ok(page) : TypedResults.NotFound();
}
