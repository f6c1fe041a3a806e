using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys.Talks;
using ZiZhiJin.Storage.Surveys.Talks;

namespace ZiZhiJin.Desk.Surveys.Talks;

/// <summary>Corrects a talk with a reason, in the same form. Who is taken off the list is counted no more.</summary>
internal static class CorrectTalk
{
    public static async Task<Results<DeskPage, NotFound>> Show(Guid surveyId, Guid talkId, Clerk clerk, TalkDesk desk, CancellationToken cancel)
    {
        if (await desk.One(surveyId, talkId, clerk, cancel) is not { } talk) return TypedResults.NotFound();
        return await desk.Entry(surveyId, TalkForm.Of(talk.Shown, RecordTalk.NewNonce()), clerk, cancel) is { } view
            ? RecordTalk.Page(clerk, view with { TalkId = talkId })
            : TypedResults.NotFound();
    }

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Save(
        Guid surveyId, Guid talkId, PostedForm form, Clerk clerk, TalkDesk desk, SurveyTalks talks, Attempt attempt, CancellationToken cancel)
    {
        if (await desk.Entry(surveyId, form, clerk, cancel) is not { } view) return TypedResults.NotFound();
        if (RecordTalk.IsLooking(form, desk)) return RecordTalk.Page(clerk, view with { TalkId = talkId });

        TalkShown? shown = null;
        var fault = await attempt.Of(async () => shown = await talks.Correct((surveyId, talkId), TalkForm.Spoken(form, view.Questions), Why(form), clerk.Caller, cancel));
        if (fault is not null) return RecordTalk.Page(clerk, view with { TalkId = talkId, Fault = fault }).With(fault.Status);
        return shown is null ? TypedResults.NotFound() : new SeeOther($"/desk/surveys/{surveyId}/talks/{talkId}?done=talk-corrected");
    }

    private static (int, string) Why(PostedForm form) => (form.Number("revision", "版本"), form.Text("reason", "为什么更正", Talk.LongestReason) is { Length: >= 2 } reason
        ? reason
        : throw new MalformedException("talk.malformed", "reason", "“为什么更正”至少写 2 个字。"));
}
