using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Desk.Meetings;

/// <summary>Announces a meeting and closes it.</summary>
internal static class StepMeeting
{
    public static Task<Results<SeeOther, DeskPage, NotFound>> Announce(
        Guid meetingId, PostedForm form, Clerk clerk, MeetingPlanning meetings, MeetingSteps steps, CancellationToken cancel) =>
        steps.Take(meetingId, (form, clerk), "meeting-announced", () => meetings.Announce(meetingId, clerk.Caller, cancel), cancel);

    public static Task<Results<SeeOther, DeskPage, NotFound>> Close(
        Guid meetingId, PostedForm form, Clerk clerk, MeetingPlanning meetings, MeetingSteps steps, CancellationToken cancel) =>
        steps.Take(meetingId, (form, clerk), "meeting-closed", () => meetings.Close(meetingId, form.NumberOrNone("heads", "现场人数"), clerk.Caller, cancel), cancel);
}
