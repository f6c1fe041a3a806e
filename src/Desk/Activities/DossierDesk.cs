using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Community.Photos;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Desk.Activities;

/// <summary>The papers of an activity, and what is missing of the six kinds.</summary>
internal static class DossierDesk
{
    public static async Task<Results<DeskPage, NotFound>> Show(Guid activityId, Clerk clerk, Dossiers dossiers, CancellationToken cancel) =>
        await dossiers.Of(activityId, clerk.Caller, cancel) is { } dossier ? DeskPage.Of<DossierPage>("活动资料", dossier, clerk) : TypedResults.NotFound();

    public static async Task<Results<SeeOther, NotFound>> AddText(Guid activityId, PostedForm form, Clerk clerk, Dossiers dossiers, CancellationToken cancel) =>
        Then(await dossiers.AddText(activityId, form.Choice<DossierItem>("item", "资料种类"), form.Text("text", "内容", DossierPaper.LongestText), clerk.Caller, cancel), activityId, "paper-added");

    public static async Task<Results<SeeOther, NotFound>> AddPicture(Guid activityId, PostedForm form, Clerk clerk, Dossiers dossiers, CancellationToken cancel)
    {
        if (form.File("file") is not { Length: > 0 } file) throw new MalformedException("photo.missing", "file", "请选一张照片上传。");
        if (file.Length > PhotoPolicy.MostBytes) throw new MalformedException("photo.too-large", "file", "照片超过 10 MB，请压缩后再传。");
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancel);
        return Then(await dossiers.AddPicture(activityId, form.Choice<DossierItem>("item", "资料种类"), bytes.ToArray(), clerk.Caller, cancel), activityId, "paper-added");
    }

    public static async Task<Results<SeeOther, NotFound>> SetAside(Guid activityId, Guid paperId, PostedForm form, Clerk clerk, Dossiers dossiers, CancellationToken cancel) =>
        Then(await dossiers.SetAside(activityId, paperId, form.Line("reason", "理由", DossierPaper.LongestReason), clerk.Caller, cancel), activityId, "paper-aside");

    public static async Task<Results<FileContentHttpResult, NotFound>> Picture(Guid activityId, Guid paperId, bool? small, Clerk clerk, Dossiers dossiers, CancellationToken cancel) =>
        await dossiers.Picture(activityId, paperId, small ?? false, clerk.Caller, cancel) is { } bytes ? TypedResults.Bytes(bytes, "image/jpeg") : TypedResults.NotFound();

    private static Results<SeeOther, NotFound> Then(bool done, Guid activityId, string word) =>
        done ? new SeeOther($"/desk/activities/{activityId}/dossier?done={word}") : TypedResults.NotFound();
}
