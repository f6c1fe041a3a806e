using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity;

/// <summary>What hangs for the people of an area, its own and that of the areas above, the newest first; with over, what hung there before.</summary>
internal static class ListPostings
{
    public static async Task<Results<Ok<List<PostingInList>>, NotFound>> Handle(Guid area, bool? over, PostingBoard board, CancellationToken cancel) =>
        await board.List(area, over ?? false, cancel) is { } lines ? TypedResults.Ok(lines.ConvertAll(PostingInList.Of)) : TypedResults.NotFound();
}
