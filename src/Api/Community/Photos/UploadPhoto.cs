using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community.Photos;
using ZiZhiJin.Storage.Community.Photos;

namespace ZiZhiJin.Api.Community.Photos;

/// <summary>
/// Takes in a photo, as the mini-program's wx.uploadFile sends it: one part of a form, called file. What it is, its content says. Unless an answer or a
/// need names it, it is gone after a day.
/// </summary>
internal static class UploadPhoto
{
    public const string Kind = "multipart/form-data";

    /// <summary>The file, and what a form writes around it.</summary>
    public const long MostBodyBytes = PhotoPolicy.MostBytes + (64 * 1024);

    public sealed record Answer(Guid Id, int Width, int Height, PhotoState State);

    public static async Task<Created<Answer>> Handle(HttpRequest request, CallerOfRequest by, PhotoAlbum album, CancellationToken cancel)
    {
        var photo = await album.Keep(await FileIn(request, cancel), by.Caller, cancel);
        return TypedResults.Created($"/api/photos/{photo.Id}", new Answer(photo.Id, photo.Width, photo.Height, photo.State));
    }

    private static async Task<byte[]> FileIn(HttpRequest request, CancellationToken cancel)
    {
        var file = (await FormIn(request, cancel)).Files.GetFile("file") ?? throw new MalformedException("photo.missing", "file", "请选一张照片上传。");
        if (file.Length > PhotoPolicy.MostBytes) throw new BadHttpRequestException("The photo is too large.", StatusCodes.Status413PayloadTooLarge);
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }

    private static async Task<IFormCollection> FormIn(HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasFormContentType) throw new BadHttpRequestException("The body is no form.", StatusCodes.Status415UnsupportedMediaType);
        try
        {
            return await request.ReadFormAsync(cancel);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new MalformedException("photo.malformed", "file", "上传没有完成，请再试一次。");
        }
    }
}
