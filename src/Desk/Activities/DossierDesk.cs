using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Desk.Activities;

/// <summary>The papers of an activity, and what is missing of the six kinds.</summary>
internal static class DossierDesk
{
    public static async Task<Results<DeskPage, NotFound>> Show(Guid activityId, Clerk clerk, Dossiers dossiers, CancellationToken cancel) =>
        await dossiers.Of(activityId, clerk.Caller, cancel) is { } dossier ? DeskPage.Of<DossierPage>("活动资料", dossier, clerk) : TypedResults.NotFound();

    public static async Task<Results<SeeOther, NotFound>> AddText(Guid activityId, PostedForm form, Clerk clerk, Dossiers dossiers, CancellationToken cancel) =>
        Then(await dossiers.AddText((activityId, form.Choice<DossierItem>("item", "资料种类")), form.Text("text", "内容", DossierPaper.LongestText), null, clerk.Caller, cancel) is not null, activityId, "paper-added");

    public static async Task<Results<SeeOther, NotFound>> AddFile(Guid activityId, PostedForm form, Clerk clerk, DossierFiling filing, CancellationToken cancel)
    {
        if (form.File("file") is not { Length: > 0 } file) throw new MalformedException("dossier.file-missing", "file", "请选一张照片、一段视频或者一个 PDF 文件。");
        await using var content = file.OpenReadStream();
        return Then(await filing.Add((activityId, form.Choice<DossierItem>("item", "资料种类")), content, null, clerk.Caller, cancel) is not null, activityId, "paper-added");
    }

    public static async Task<Results<SeeOther, NotFound>> SetAside(Guid activityId, Guid paperId, PostedForm form, Clerk clerk, Dossiers dossiers, CancellationToken cancel) =>
        Then(await dossiers.SetAside(activityId, paperId, form.Line("reason", "理由", DossierPaper.LongestReason), clerk.Caller, cancel), activityId, "paper-aside");

    public static async Task<Results<FileContentHttpResult, NotFound>> Picture(Guid activityId, Guid paperId, bool? small, Clerk clerk, Dossiers dossiers, CancellationToken cancel) =>
        await dossiers.Picture(activityId, paperId, small ?? false, clerk.Caller, cancel) is { } bytes ? TypedResults.Bytes(bytes, "image/jpeg") : TypedResults.NotFound();

    /// <summary>A video or a PDF. A video may be asked for in parts.</summary>
    public static async Task<Results<FileStreamHttpResult, NotFound>> Open(Guid activityId, Guid paperId, Clerk clerk, DossierFileReading reading, CancellationToken cancel)
    {
        if (await reading.Find(activityId, paperId, clerk.Caller, cancel) is not { File: { } kind } paper || reading.Open(paper) is not { } file) return TypedResults.NotFound();
        return kind == DossierFileKind.Video
            ? TypedResults.Stream(file, "video/mp4", enableRangeProcessing: true)
            : TypedResults.Stream(file, "application/pdf", $"{paper.Id:N}.pdf");
    }

    private static Results<SeeOther, NotFound> Then(bool done, Guid activityId, string word) =>
        done ? new SeeOther($"/desk/activities/{activityId}/dossier?done={word}") : TypedResults.NotFound();
}
