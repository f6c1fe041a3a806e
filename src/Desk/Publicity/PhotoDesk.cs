using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community.Photos;
using ZiZhiJin.Storage.Community.Photos;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Desk.Publicity;

/// <summary>The photo of the notice board: handed in, and looked at.</summary>
internal static class PhotoDesk
{
    public static async Task<Results<SeeOther, DeskPage, NotFound>> Hang(
        Guid postingId, PostedForm form, Clerk clerk, PostingWriting postings, PhotoAlbum album, BoardPhotos photos, Attempt attempt, PostingReading reading, CancellationToken cancel)
    {
        if (await postings.Find(postingId, clerk.Caller, cancel) is null || (Replaced(form) is { } old && await photos.IsElsewhere(postingId, old, cancel))) return TypedResults.NotFound();
        var hung = false;
        var fault = await attempt.Of(async () => hung = await photos.Hang(postingId, (await Kept(form, album, clerk, cancel), Replaced(form)), clerk.Caller, cancel));
        if (fault is null) return hung ? PostingDesk.Back(postingId, "board-photo") : TypedResults.NotFound();
        return await reading.Page(postingId, clerk, (form, fault), cancel) is { Result: DeskPage page } ? page : TypedResults.NotFound();
    }

    public static async Task<Results<FileContentHttpResult, NotFound>> Show(Guid postingId, Clerk clerk, PostingBoard board, PhotoAlbum album, CancellationToken cancel) =>
        await board.Find(postingId, clerk.Caller, cancel) is { Posting.BoardPhotoId: { } photo } && await album.Read(photo, false, clerk.Caller, cancel) is { } bytes
            ? TypedResults.Bytes(bytes, "image/jpeg")
            : TypedResults.NotFound();

    private static async Task<Guid> Kept(PostedForm form, PhotoAlbum album, Clerk clerk, CancellationToken cancel) => (await album.Keep(await BytesIn(form, cancel), clerk.Caller, cancel)).Id;

    // What hung when the page was opened.
    private static Guid? Replaced(PostedForm form) => Guid.TryParse(form["replaces"], out var photo) ? photo : null;

    private static async Task<byte[]> BytesIn(PostedForm form, CancellationToken cancel)
    {
        var file = form.File("file") is { Length: > 0 } sent ? sent : throw new MalformedException("photo.missing", "file", "请选一张照片上传。");
        if (file.Length > PhotoPolicy.MostBytes) throw new MalformedException("photo.too-large", "file", "照片太大，最大 10 MB，请压缩后再传。");
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }
}
