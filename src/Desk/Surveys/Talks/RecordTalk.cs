using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Primitives;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Surveys.Talks;

namespace ZiZhiJin.Desk.Surveys.Talks;

/// <summary>Writes a talk down: date and place, minutes, the list of those who spoke, and what each of them said. Finding somebody keeps all that was typed.</summary>
internal static class RecordTalk
{
    public static async Task<Results<DeskPage, NotFound>> New(Guid surveyId, Clerk clerk, TalkDesk desk, CancellationToken cancel)
    {
        if (await desk.Entry(surveyId, PostedForm.Of(new Dictionary<string, StringValues>()), clerk, cancel) is not { } blank) return TypedResults.NotFound();
        var form = PostedForm.Of(new Dictionary<string, StringValues> { ["nonce"] = NewNonce(), ["version"] = blank.Survey.Version.ToString(CultureInfo.InvariantCulture) });
        return Page(clerk, blank with { Form = form });
    }

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Save(
        Guid surveyId, PostedForm form, Clerk clerk, TalkDesk desk, SurveyTalks talks, Attempt attempt, CancellationToken cancel)
    {
        if (await desk.Entry(surveyId, form, clerk, cancel) is not { } view) return TypedResults.NotFound();
        if (IsLooking(form, desk)) return Page(clerk, view);

        TalkShown? shown = null;
        var fault = await attempt.Of(async () => shown = await talks.Record(surveyId, TalkForm.Spoken(form, view.Questions), clerk.Caller, cancel));
        if (fault is not null) return Page(clerk, view with { Fault = fault }).With(fault.Status);
        return shown is null ? TypedResults.NotFound() : new SeeOther($"/desk/surveys/{surveyId}/talks/{shown.Talk.Id}?done=talk-recorded");
    }

    internal static bool IsLooking(PostedForm form, TalkDesk desk)
    {
        if (form["step"] != "find") return false;
        desk.OnlyLooked();
        return true;
    }

    internal static string NewNonce() => new Nonce(RandomNumberGenerator.GetBytes(Nonce.Length)).ToString();

    internal static DeskPage Page(Clerk clerk, TalkEntryView view) => DeskPage.Of<TalkEntryPage>(view.TalkId is null ? "记一次座谈" : "更正座谈", view, clerk);
}
