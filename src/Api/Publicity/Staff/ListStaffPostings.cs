using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity.Staff;

/// <summary>The postings of the caller's areas, also those that are held or withdrawn, the newest first. After the last one of a page comes the next.</summary>
internal static class ListStaffPostings
{
    public static async Task<Ok<List<PostingInList>>> Handle(Guid? after, CallerOfRequest by, PostingBoard board, CancellationToken cancel) =>
        TypedResults.Ok((await board.InCareOf(by.Caller, after, cancel)).ConvertAll(PostingInList.Of));
}
