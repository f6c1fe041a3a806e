using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity.Staff;

/// <summary>Somebody other than the writer has read what the check could not pass, and finds it in order: it is posted, and the period starts.</summary>
internal static class ReleasePosting
{
    /// <param name="Revision">Of what was read; what was written since is refused.</param>
    public sealed record Request([Range(1, int.MaxValue)] int Revision);

    public static async Task<Results<Ok<PostingStep>, NotFound>> Handle(Guid postingId, Request request, CallerOfRequest by, PostingWriting postings, CancellationToken cancel) =>
        await postings.Release(postingId, request.Revision, by.Caller, cancel) is { } posting ? TypedResults.Ok(PostingStep.Of(posting)) : TypedResults.NotFound();
}
