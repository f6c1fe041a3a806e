using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Meetings;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Desk.Meetings.Hall;

/// <summary>Who is in the hall: staff find somebody on the roster and sign that they are there, or take a check-in back and say why.</summary>
internal sealed class HallDesk(HallReading reading, Entering entering, Attempt attempt, ZiZhiJinDb db)
{
    private const int LongestReason = 200, LongestName = 20;

    public static async Task<Results<DeskPage, NotFound>> Show(Guid meetingId, string? name, Clerk clerk, HallReading reading, CancellationToken cancel) =>
        await reading.Of(meetingId, Short(name), clerk, cancel) is { } view ? Page(clerk, view) : TypedResults.NotFound();

    public static Task<Results<SeeOther, DeskPage, NotFound>> Enter(Guid meetingId, PostedForm form, Clerk clerk, HallDesk hall, CancellationToken cancel) =>
        hall.Take(meetingId, (form, clerk), "entered-by-name", async meeting =>
            await hall.Entering.Enter(meeting.Occasion, form.Id("person", "居民"), (clerk.AccountId, new Nonce(RandomNumberGenerator.GetBytes(Nonce.Length))), cancel) is not null, cancel);

    public static Task<Results<SeeOther, DeskPage, NotFound>> Undo(Guid meetingId, Guid personId, PostedForm form, Clerk clerk, HallDesk hall, CancellationToken cancel) =>
        hall.Take(meetingId, (form, clerk), "check-in-undone", meeting =>
            hall.Entering.Undo(meeting.Occasion, personId, (clerk.AccountId, form.Line("reason", "理由", LongestReason)), cancel), cancel);

    private Entering Entering => entering;

    private async Task<Results<SeeOther, DeskPage, NotFound>> Take(Guid meetingId, (PostedForm Form, Clerk Clerk) by, string done, Func<Meeting, Task<bool>> act, CancellationToken cancel)
    {
        var meeting = await db.Meetings.AsNoTracking().InCareOf(by.Clerk.Caller, db, MeetingRoles.Helpers).FirstOrDefaultAsync(meeting => meeting.Id == meetingId, cancel);
        if (meeting is null) return TypedResults.NotFound();
        var isThere = false;
        var fault = await attempt.Of(async () => isThere = await act(meeting));
        if (fault is null) return isThere ? new SeeOther($"/desk/meetings/{meetingId}/hall?done={done}") : TypedResults.NotFound();
        var view = await reading.Of(meetingId, Short(by.Form["name"]), by.Clerk, cancel);
        return Page(by.Clerk, view! with { Form = by.Form, Fault = fault with { Sentence = MeetingWords.AtMeeting(fault.Sentence) } }).With(fault.Status);
    }

    private static string? Short(string? name) => string.IsNullOrWhiteSpace(name) ? null : name.Trim()[..Math.Min(name.Trim().Length, LongestName)];

    internal static DeskPage Page(Clerk clerk, HallView view) => DeskPage.Of<HallPage>($"到会签到：{view.Meeting.Title}", view, clerk);
}
