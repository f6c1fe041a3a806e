using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity;

/// <summary>A posting with its days, its rule, all its versions, and what was objected and answered. Names are not in it.</summary>
internal static class ReadPosting
{
    public static async Task<Results<Ok<PostingAnswer>, NotFound>> Handle(Guid postingId, PostingBoard board, CancellationToken cancel) =>
        await board.Find(postingId, cancel) is { } shown && PostingAnswer.Of(shown) is { } answer ? TypedResults.Ok(answer) : TypedResults.NotFound();
}
