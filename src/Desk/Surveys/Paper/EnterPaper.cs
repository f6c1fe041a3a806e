using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Desk.Surveys.Paper;

/// <summary>Staff find the person by name, then copy the paper. The next paper follows at once.</summary>
internal static class EnterPaper
{
    private const int LongestName = 20;

    public static async Task<Results<DeskPage, NotFound>> Show(Guid surveyId, string? name, Clerk clerk, PaperDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(surveyId, clerk, cancel) is not { } survey) return TypedResults.NotFound();
        var wanted = name?.Trim() is { Length: > 0 and <= LongestName } given ? given : null;
        var found = wanted is null ? [] : await desk.Persons(survey, wanted, clerk, cancel);
        return Page(clerk, new PaperView(survey, wanted ?? "", found, NewNonce()));
    }

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Save(
        Guid surveyId, PostedForm form, Clerk clerk, PaperDesk desk, PaperAnswers papers, Attempt attempt, CancellationToken cancel)
    {
        if (await desk.Find(surveyId, clerk, cancel) is not { } survey) return TypedResults.NotFound();

        AnswerReceipt? receipt = null;
        var fault = await attempt.Of(async () => receipt = await papers.Enter(surveyId, PaperReading.Of(form, survey.Questions), clerk.Caller, cancel));
        if (fault is null) return receipt is null ? TypedResults.NotFound() : new SeeOther($"/desk/surveys/{surveyId}/paper?done={(receipt.First ? "entered" : "entered-again")}");

        var found = await desk.Persons(survey, form["name"], clerk, cancel);
        return Page(clerk, new PaperView(survey, form["name"], found, form["nonce"]) { Form = form, Fault = fault }).With(fault.Status);
    }

    private static DeskPage Page(Clerk clerk, PaperView view) => DeskPage.Of<PaperPage>("录入纸质问卷", view, clerk);

    private static string NewNonce() => new Nonce(RandomNumberGenerator.GetBytes(Nonce.Length)).ToString();
}
