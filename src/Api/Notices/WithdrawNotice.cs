using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Api.Notices;

/// <summary>Takes a notice back. If it was there already, those who had it read the reason in its place.</summary>
internal static class WithdrawNotice
{
    public sealed record Request([Required, PlainText, StringLength(200, MinimumLength = 2)] string Reason);

    public static async Task<Results<Ok<NoticeStep>, NotFound>> Handle(
        Guid noticeId, Request request, CallerOfRequest by, NoticeWriting notices, CancellationToken cancel) =>
        await notices.Withdraw(noticeId, request.Reason.Trim(), by.Caller, cancel) is { } notice ? TypedResults.Ok(NoticeStep.Of(notice)) : TypedResults.NotFound();
}
