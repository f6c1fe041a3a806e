using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities.Dossier;

/// <summary>
/// Puts a picture, a short MP4 video or a PDF into the dossier, as the mini-program's wx.uploadFile sends it: a form with file, item and nonce. What the file is,
/// its content says; what a phone notes in it about the place is not kept.
/// </summary>
internal static class AddPaperFile
{
    public const string Kind = "multipart/form-data";

    public static async Task<Results<Created<AddPaperText.Answer>, NotFound>> Handle(Guid activityId, HttpRequest request, CallerOfRequest by, DossierFiling filing, CancellationToken cancel)
    {
        var form = await FormIn(request, cancel);
        var file = form.Files.GetFile("file") ?? throw new MalformedException("dossier.file-missing", "file", "请选一张照片、一段视频或者一个 PDF 文件。");
        if (!Enum.TryParse<DossierItem>(form["item"], ignoreCase: true, out var item) || !Enum.IsDefined(item)) throw new MalformedException("dossier.item", "item", "请选择资料的种类。");
        await using var content = file.OpenReadStream();
        return await filing.Add((activityId, item), content, Nonce.Read(form["nonce"].ToString()), by.Caller, cancel) is { } id
            ? TypedResults.Created($"/api/activities/{activityId}/dossier", new AddPaperText.Answer(id))
            : TypedResults.NotFound();
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
            throw new MalformedException("dossier.upload-malformed", "file", "上传没有完成，请再试一次。");
        }
    }
}
