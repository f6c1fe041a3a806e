using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Desk.Surveys.Paper.Batches;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Desk.Surveys.Paper.Quick;

/// <summary>Enters printed forms with the keyboard alone: the code and the name, the answers, and on to the next code.</summary>
internal static class QuickDesk
{
    public static async Task<DeskPage> Show(string? code, string? name, Guid? batch, Clerk clerk, QuickReading quick, BatchReading batches, CancellationToken cancel)
    {
        var view = await quick.Read((code?.Trim() ?? "", name?.Trim() ?? ""), clerk, cancel);
        if (batch is { } entered) view = view with { Batch = await batches.Line(entered, clerk, cancel) };
        if (view.Paper is { } paper) view = view with { Paper = paper with { Nonce = new Nonce(RandomNumberGenerator.GetBytes(Nonce.Length)).ToString() } };
        return Page(clerk, view);
    }

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Save(
        PostedForm form, Clerk clerk, QuickReading quick, PaperAnswers papers, Attempt attempt, CancellationToken cancel)
    {
        var view = await quick.Read((form["code"], form["name"]), clerk, cancel);
        if (view.Paper is not { Printed: { } printed } paper) return view.Fault is { Status: 404 } ? TypedResults.NotFound() : Page(clerk, view);

        AnswerReceipt? receipt = null;
        var fault = await attempt.Of(async () => receipt = await papers.Enter(printed, PaperReading.Of(form, printed.Questions), clerk.Caller, cancel));
        if (fault is null) return receipt is null ? TypedResults.NotFound() : new SeeOther($"/desk/paper?batch={printed.Batch.Id}&done={(receipt.First ? "entered" : "entered-again")}");
        return Page(clerk, view with { Paper = paper with { Form = form, Fault = fault, Nonce = form["nonce"] } });
    }

    private static DeskPage Page(Clerk clerk, QuickView view) =>
        DeskPage.Of<QuickPage>("按编号录入纸质问卷", view, clerk).With((view.Fault ?? view.Paper?.Fault)?.Status ?? StatusCodes.Status200OK);
}
