using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys.Paper;
using ZiZhiJin.Storage.Surveys.Paper;

namespace ZiZhiJin.Desk.Surveys.Paper.Batches;

/// <summary>Makes batches of paper forms, prints them, and says which are still out.</summary>
internal static class BatchDesk
{
    public static async Task<Results<DeskPage, NotFound>> Show(Guid surveyId, Clerk clerk, BatchReading reading, CancellationToken cancel) =>
        await reading.Of(surveyId, clerk, cancel) is { } view ? Page(clerk, view) : TypedResults.NotFound();

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Make(
        Guid surveyId, PostedForm form, Clerk clerk, PaperBatches batches, BatchReading reading, Attempt attempt, CancellationToken cancel)
    {
        PaperBatch? batch = null;
        var fault = await attempt.Of(async () => batch = await batches.Print(surveyId, Forms(form), clerk.Caller, cancel));
        if (fault is null) return batch is null ? TypedResults.NotFound() : new SeeOther($"{Address(surveyId)}?done=batch-made");
        return await reading.Of(surveyId, clerk, cancel) is { } view ? Page(clerk, view with { Form = form, Fault = fault }).With(fault.Status) : TypedResults.NotFound();
    }

    public static async Task<Results<DeskPage, NotFound>> ShowOne(Guid surveyId, Guid batchId, Clerk clerk, BatchReading reading, CancellationToken cancel) =>
        await reading.One(surveyId, batchId, clerk, cancel) is { } view ? DeskPage.Of<BatchPage>("这一批的问卷", view, clerk) : TypedResults.NotFound();

    public static async Task<Results<PrintedSheets, NotFound>> Print(Guid surveyId, Guid batchId, Clerk clerk, PaperBatches batches, CancellationToken cancel) =>
        await batches.Find(surveyId, batchId, clerk.Caller, cancel) is { } found ? new PrintedSheets(PrintedForms.Of(found)) : TypedResults.NotFound();

    internal static string Address(Guid surveyId) => $"/desk/surveys/{surveyId}/paper-batches";

    private static int Forms(PostedForm form) => form.Number("forms", "印几份") is >= 1 and <= PaperCode.MostForms and var forms
        ? forms
        : throw new MalformedException("desk.form-malformed", "forms", $"一批可以印 1 到 {PaperCode.MostForms} 份。");

    private static DeskPage Page(Clerk clerk, BatchesView view) => DeskPage.Of<BatchesPage>("印纸质问卷", view, clerk);
}
