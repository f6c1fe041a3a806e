using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity.Staff;

/// <summary>
/// Posts something for all to see, for the days that the town's rule gives, counted from the day after. What WeChat's check does not pass is held until
/// somebody else has read it; the same nonce posts once.
/// </summary>
internal static class WritePosting
{
    public sealed record Request(Guid AreaId, [Range(2000, 2100)] int Year, PostingKind Kind, [Required] PostingRequest Posting, [Required] string Nonce);

    public static async Task<Results<Created<PostingStep>, NotFound>> Handle(Request request, CallerOfRequest by, PostingWriting postings, CancellationToken cancel)
    {
        var wish = new PostingWish(request.AreaId, request.Year, request.Kind, request.Posting.Content());
        return await postings.Write(wish, Nonce.Read(request.Nonce), by.Caller, cancel) is { } posting
            ? TypedResults.Created($"/api/staff/postings/{posting.Id}", PostingStep.Of(posting))
            : TypedResults.NotFound();
    }
}
