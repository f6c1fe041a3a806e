using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage.Meetings.Ballots;

namespace ZiZhiJin.Desk.Meetings.Hall;

/// <summary>Somebody in whose name another voted stands at the desk and votes anew: their ballot of a named vote is struck and kept.</summary>
internal sealed class RecastDesk(HallReading reading, Recasting recasting, Attempt attempt)
{
    public static Task<Results<SeeOther, DeskPage, NotFound>> Recast(Guid meetingId, PostedForm form, Clerk clerk, RecastDesk desk, CancellationToken cancel) =>
        desk.Take(meetingId, form, clerk, cancel);

    private async Task<Results<SeeOther, DeskPage, NotFound>> Take(Guid meetingId, PostedForm form, Clerk clerk, CancellationToken cancel)
    {
        if (await reading.Of(meetingId, null, clerk, cancel) is not { } view) return TypedResults.NotFound();
        var isThere = false;
        var fault = await attempt.Of(async () => isThere = view.Motions.FirstOrDefault(motion => motion.Id == form.Id("motion", "议题")) is { } motion
            && await recasting.Recast(motion.Id, new(form.Id("person", "居民"), PaperChoice.Read(form.Line("choices", "现在怎么投", PaperChoice.Longest), motion.Form), form.Line("reason", "理由", StruckBallot.LongestReason), Nonce.Read(form["nonce"])), clerk.Caller, cancel));
        if (fault is null) return isThere ? new SeeOther($"/desk/meetings/{meetingId}/hall?done=recast") : TypedResults.NotFound();
        return HallDesk.Page(clerk, view with { Form = form, Fault = fault }).With(fault.Status);
    }
}
