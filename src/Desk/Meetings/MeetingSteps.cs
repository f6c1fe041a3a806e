using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Desk.Meetings;

/// <summary>One step of a meeting: done, and the page again; or the page with why not.</summary>
internal sealed class MeetingSteps(MeetingReading reading, Attempt attempt, ZiZhiJinDb db)
{
    /// <summary>Of a button alone.</summary>
    public static PostedForm NoForm => PostedForm.Of(new Dictionary<string, StringValues>());

    /// <summary>The meeting on whose agenda a motion of the clerk's areas is.</summary>
    public Task<Guid?> MeetingOf(Guid motionId, Clerk clerk, CancellationToken cancel) =>
        db.Motions.InCareOf(clerk.Caller, db, MeetingRoles.Makers).Where(motion => motion.Id == motionId).Select(motion => (Guid?)motion.MeetingId).FirstOrDefaultAsync(cancel);

    public async Task<Results<SeeOther, DeskPage, NotFound>> Take(Guid meetingId, (PostedForm Form, Clerk Clerk) by, string done, Func<Task<bool>> step, CancellationToken cancel)
    {
        var isThere = false;
        var fault = await attempt.Of(async () => isThere = await step());
        if (fault is null) return isThere ? new SeeOther($"/desk/meetings/{meetingId}?done={done}") : TypedResults.NotFound();
        return await reading.Again(meetingId, fault with { Sentence = MeetingWords.AtMeeting(fault.Sentence) }, by.Form, by.Clerk, cancel) is { } page ? page : TypedResults.NotFound();
    }
}
