using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Storage.Community.Photos;

namespace ZiZhiJin.Api.Community.Photos;

/// <summary>The photo that a code lets the platform look at for an hour, to judge it. Who has the code needs no account.</summary>
internal static class ShowPhotoToPlatform
{
    public static async Task<Results<FileContentHttpResult, NotFound>> Handle(string code, PhotoLink links, PhotoAlbum album, CancellationToken cancel) =>
        links.PhotoOf(code) is { } photoId && await album.ReadForCheck(photoId, cancel) is { } bytes ? TypedResults.Bytes(bytes, "image/jpeg") : TypedResults.NotFound();
}
