using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Photos;

namespace ZiZhiJin.Api.Community.Photos;

/// <summary>Staff say whether a photo may be shown to others than its uploader and themselves.</summary>
internal static class DecidePhoto
{
    public sealed record Request(bool Pass);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid photoId, Request request, CallerOfRequest by, PhotoAlbum album, CancellationToken cancel) =>
        await album.Decide(photoId, request.Pass, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
