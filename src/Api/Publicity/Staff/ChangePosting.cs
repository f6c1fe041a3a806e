using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity.Staff;

/// <summary>Lets a posting say something else: a new version with the reason for all to read, and the period starts again. The same changes nothing.</summary>
internal static class ChangePosting
{
    public sealed record Request([Required] PostingRequest Posting, [Required, PlainText, StringLength(PostingText.LongestReason, MinimumLength = 2)] string Reason);

    public static async Task<Results<Ok<PostingStep>, NotFound>> Handle(Guid postingId, Request request, CallerOfRequest by, PostingWriting postings, CancellationToken cancel) =>
        await postings.Change(postingId, request.Posting.Content(), request.Reason.Trim(), by.Caller, cancel) is { } posting
            ? TypedResults.Ok(PostingStep.Of(posting))
            : TypedResults.NotFound();
}
