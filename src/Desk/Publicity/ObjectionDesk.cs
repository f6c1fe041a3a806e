using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Desk.Publicity;

/// <summary>Answers objections, and lets all read what the check has held.</summary>
internal static class ObjectionDesk
{
    public static async Task<Results<SeeOther, DeskPage, NotFound>> Answer(
        Guid postingId, Guid objectionId, PostedForm form, Clerk clerk, ObjectionAnswering objections, Attempt attempt, PostingReading reading, CancellationToken cancel)
    {
        if (!await reading.Has(postingId, objectionId, cancel)) return TypedResults.NotFound();
        Objection? answered = null;
        var fault = await attempt.Of(async () => answered = await objections.Answer(objectionId, form.Text("answer", "答复", Objection.LongestAnswer).ReplaceLineEndings("\n"), clerk.Caller, cancel));
        if (fault is null) return answered is null ? TypedResults.NotFound() : PostingDesk.Back(postingId, answered.AnswerIsHeld ? "answer-held" : "answered");
        return await reading.Page(postingId, clerk, (form, fault), cancel) is { Result: DeskPage page } ? page : TypedResults.NotFound();
    }

    public static async Task<Results<SeeOther, NotFound>> Release(Guid postingId, Guid objectionId, PostedForm form, Clerk clerk, ObjectionAnswering objections, PostingReading reading, CancellationToken cancel) =>
        !await reading.Has(postingId, objectionId, cancel) || await objections.Release(objectionId, form.Number("revision", "看过的那一稿"), clerk.Caller, cancel) is null ? TypedResults.NotFound() : PostingDesk.Back(postingId, "objection-released");
}
