using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Community.Roster;
using ZiZhiJin.Storage.Sheets;

namespace ZiZhiJin.Desk.Community.Roster;

/// <summary>Roster files: a new one comes in here, and a whole roster leaves under four eyes.</summary>
internal static class RosterDesk
{
    public static async Task<DeskPage> Show(Clerk clerk, RosterReading reading, CancellationToken cancel) => Page(clerk, await reading.Read(clerk, cancel));

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Upload(
        PostedForm form, Clerk clerk, RosterUploads uploads, RosterReading reading, Attempt attempt, CancellationToken cancel)
    {
        Guid? id = null;
        var fault = await attempt.Of(async () => id = (await uploads.Take(form.Id("area", "居民区"), await FileIn(form, cancel), clerk.Caller, cancel))?.Id);
        if (fault is null) return id is null ? TypedResults.NotFound() : new SeeOther($"/desk/roster/imports/{id}");
        return Page(clerk, await reading.Read(clerk, cancel) with { Form = form, Fault = fault }).With(fault.Status);
    }

    public static async Task<Results<SeeOther, DeskPage, NotFound>> AskExport(
        PostedForm form, Clerk clerk, RosterExporting exporting, RosterReading reading, Attempt attempt, CancellationToken cancel)
    {
        Guid? id = null;
        var fault = await attempt.Of(async () => id = await exporting.Ask(form.Id("area", "居民区"), Reason(form), clerk.Caller, cancel));
        if (fault is null) return id is null ? TypedResults.NotFound() : new SeeOther("/desk/roster?done=export-asked");
        return Page(clerk, await reading.Read(clerk, cancel) with { Form = form, Fault = fault }).With(fault.Status);
    }

    public static async Task<Results<SeeOther, NotFound>> DecideExport(
        Guid exportId, PostedForm form, Clerk clerk, RosterExporting exporting, CancellationToken cancel)
    {
        var approve = form.IsYes("answer");
        if (!await exporting.Decide(exportId, approve, clerk.Caller, cancel)) return TypedResults.NotFound();
        return new SeeOther($"/desk/roster?done={(approve ? "approved" : "declined")}");
    }

    public static async Task<Results<FileContentHttpResult, NotFound>> Download(
        Guid exportId, PostedForm form, Clerk clerk, RosterExporting exporting, CancellationToken cancel) =>
        await exporting.Download(exportId, form.Choice<SheetFormat>("format", "文件格式"), clerk.Caller, cancel) is { } file
            ? TypedResults.Bytes(file.Bytes, file.MediaType, exporting.NameOf(file))
            : TypedResults.NotFound();

    private static string Reason(PostedForm form) => form.Text("reason", "用途", 200) is { Length: >= 4 } reason
        ? reason
        : throw new MalformedException("desk.form-malformed", "reason", "请把用途写清楚，至少 4 个字。");

    private static async Task<byte[]> FileIn(PostedForm form, CancellationToken cancel)
    {
        if (form.File("file") is not { } file) throw new MalformedException("desk.form-malformed", "file", "请先选择名册文件。");
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }

    private static DeskPage Page(Clerk clerk, RosterView view) => DeskPage.Of<RosterPage>("居民名册", view, clerk);
}
