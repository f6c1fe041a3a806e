using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Photos;

namespace ZiZhiJin.Api.Community.Photos;

/// <summary>A photo, or its small preview, for its uploader, for staff of the area, and once it has passed for the person in whose name it was sent.</summary>
internal static class ReadPhoto
{
    public static async Task<Results<FileContentHttpResult, NotFound>> Handle(Guid photoId, bool? small, CallerOfRequest by, PhotoAlbum album, CancellationToken cancel) =>
        await album.Read(photoId, small ?? false, by.Caller, cancel) is { } bytes ? TypedResults.Bytes(bytes, "image/jpeg") : TypedResults.NotFound();
}
