using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Api.Notices;

/// <summary>Corrects a notice before it is there, as its next version. Afterwards it can only be withdrawn.</summary>
internal static class CorrectNotice
{
    public static async Task<Results<Ok<NoticeStep>, NotFound>> Handle(
        Guid noticeId, NoticeRequest request, CallerOfRequest by, NoticeWriting notices, CancellationToken cancel) =>
        await notices.Correct(noticeId, request.WishFor, by.Caller, cancel) is { } notice ? TypedResults.Ok(NoticeStep.Of(notice)) : TypedResults.NotFound();
}
