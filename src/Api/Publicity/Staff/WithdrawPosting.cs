using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity.Staff;

/// <summary>Takes a posting down. Whoever verifies it reads the reason.</summary>
internal static class WithdrawPosting
{
    public sealed record Request([Required, PlainText, StringLength(PostingText.LongestReason, MinimumLength = 2)] string Reason);

    public static async Task<Results<Ok<PostingStep>, NotFound>> Handle(Guid postingId, Request request, CallerOfRequest by, PostingWriting postings, CancellationToken cancel) =>
        await postings.Withdraw(postingId, request.Reason.Trim(), by.Caller, cancel) is { } posting ? TypedResults.Ok(PostingStep.Of(posting)) : TypedResults.NotFound();
}
