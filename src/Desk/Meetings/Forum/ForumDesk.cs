using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Meetings.Forum;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Meetings;
using ZiZhiJin.Storage.Meetings.Forum;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Desk.Meetings.Forum;

/// <summary>Leads the list of speakers, answers what was asked in writing, and registers those without a phone.</summary>
internal static class ForumDesk
{
    private const string Sentence = "请重新打开这个页面再试。";

    public static async Task<Results<DeskPage, NotFound>> Show(Guid meetingId, string? name, Clerk clerk, ForumReading reading, CancellationToken cancel) =>
        await reading.Of(meetingId, name, clerk, cancel) is { } view ? ForumSteps.Page(clerk, view) : TypedResults.NotFound();

    public static Task<Results<SeeOther, DeskPage, NotFound>> Next(Guid meetingId, Clerk clerk, SpeakerList speakers, ForumSteps steps, CancellationToken cancel) =>
        steps.Take(meetingId, clerk, async () => await speakers.CallNext(meetingId, clerk.Caller, cancel) is not null, cancel);

    public static Task<Results<SeeOther, DeskPage, NotFound>> Finish(Guid meetingId, Guid speakerId, PostedForm form, Clerk clerk, SpeakerList speakers, ForumSteps steps, CancellationToken cancel) =>
        steps.Take(meetingId, clerk, async () => await speakers.Finish(meetingId, speakerId, form.IsYes("spoken"), clerk.Caller, cancel) is not null, cancel);

    public static Task<Results<SeeOther, DeskPage, NotFound>> Enter(Guid meetingId, PostedForm form, Clerk clerk, SpeakerList speakers, ForumSteps steps, CancellationToken cancel) =>
        steps.Take(meetingId, clerk, async () => await speakers.Enter(meetingId, form.Id("person", "居民"), Nonce.Read(form["nonce"], Sentence), clerk.Caller, cancel) is not null, cancel);

    public static Task<Results<SeeOther, DeskPage, NotFound>> Register(Guid meetingId, PostedForm form, Clerk clerk, ForumSteps steps, CancellationToken cancel) =>
        steps.Take(meetingId, clerk, () => steps.Enlist(meetingId, form.Id("person", "居民"), Nonce.Read(form["nonce"], Sentence), clerk, cancel), cancel);

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Answer(Guid questionId, PostedForm form, Clerk clerk, QuestionAnswering questions, ForumSteps steps, CancellationToken cancel) =>
        await steps.MeetingOf(questionId, clerk, cancel) is { } meetingId
            ? await steps.Take(meetingId, clerk, async () => await questions.Answer(questionId, form.Text("answer", "答复", WrittenQuestion.LongestAnswer), clerk.Caller, cancel) is not null, cancel)
            : TypedResults.NotFound();

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Decide(Guid questionId, PostedForm form, Clerk clerk, QuestionAnswering questions, ForumSteps steps, CancellationToken cancel) =>
        await steps.MeetingOf(questionId, clerk, cancel) is { } meetingId
            ? await steps.Take(meetingId, clerk, async () => await questions.Decide(questionId, (form.IsYes("pass"), form.Number("revision", "看过的那一稿")), clerk.Caller, cancel) is not null, cancel)
            : TypedResults.NotFound();
}

/// <summary>One step at the forum of a meeting: done, and the page again; or the page with why not.</summary>
internal sealed class ForumSteps(ForumReading reading, Enlisting enlisting, Attempt attempt, ZiZhiJinDb db)
{
    public static DeskPage Page(Clerk clerk, ForumView view) => DeskPage.Of<ForumPage>($"{view.Meeting.Title}：发言和提问", view, clerk);

    public Task<Guid?> MeetingOf(Guid questionId, Clerk clerk, CancellationToken cancel)
    {
        var meetings = db.Meetings.InCareOf(clerk.Caller, db, MeetingRoles.Helpers);
        return db.WrittenQuestions.Where(one => one.Id == questionId && meetings.Any(meeting => meeting.Id == one.MeetingId)).Select(one => (Guid?)one.MeetingId).FirstOrDefaultAsync(cancel);
    }

    public async Task<bool> Enlist(Guid meetingId, Guid personId, Nonce nonce, Clerk clerk, CancellationToken cancel)
    {
        var area = await db.Meetings.InCareOf(clerk.Caller, db, MeetingRoles.Helpers).Where(one => one.Id == meetingId).Select(one => (Guid?)one.AreaId).FirstOrDefaultAsync(cancel);
        return area is { } known && await enlisting.Enlist((meetingId, known), new(personId, clerk.Caller.AccountId, AsVolunteer: false), nonce, cancel) is not null;
    }

    public async Task<Results<SeeOther, DeskPage, NotFound>> Take(Guid meetingId, Clerk clerk, Func<Task<bool>> step, CancellationToken cancel)
    {
        var isThere = false;
        var fault = await attempt.Of(async () => isThere = await step());
        if (fault is null) return isThere ? new SeeOther($"/desk/meetings/{meetingId}/forum?done=forum-done") : TypedResults.NotFound();
        return await reading.Of(meetingId, null, clerk, cancel) is { } view ? Page(clerk, view with { Fault = fault }).With(fault.Status) : TypedResults.NotFound();
    }
}
