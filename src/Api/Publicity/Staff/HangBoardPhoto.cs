using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity.Staff;

/// <summary>Hands in a photo, uploaded before, of the notice board on which something hangs: the proof for the file. Another one takes its place.</summary>
internal static class HangBoardPhoto
{
    /// <param name="Replaces">The photo that the caller saw there; nothing where none hung. Where another hangs by now, nothing is replaced.</param>
    public sealed record Request(Guid PhotoId, Guid? Replaces = null);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid postingId, Request request, CallerOfRequest by, BoardPhotos photos, CancellationToken cancel) =>
        await photos.Hang(postingId, (request.PhotoId, request.Replaces), by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
