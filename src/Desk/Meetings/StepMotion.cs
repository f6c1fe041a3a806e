using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Desk.Meetings;

/// <summary>Opens and closes a vote, and shows its meeting again.</summary>
internal static class StepMotion
{
    public static async Task<Results<SeeOther, DeskPage, NotFound>> Open(
        Guid motionId, Clerk clerk, MotionMaking motions, MeetingSteps steps, CancellationToken cancel) =>
        await steps.MeetingOf(motionId, clerk, cancel) is { } meetingId
            ? await steps.Take(meetingId, (MeetingSteps.NoForm, clerk), "vote-opened", () => motions.Open(motionId, clerk.Caller, cancel), cancel)
            : TypedResults.NotFound();

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Close(
        Guid motionId, Clerk clerk, MotionClosing closing, MeetingSteps steps, CancellationToken cancel) =>
        await steps.MeetingOf(motionId, clerk, cancel) is { } meetingId
            ? await steps.Take(meetingId, (MeetingSteps.NoForm, clerk), "vote-closed", async () => await closing.Close(motionId, clerk.Caller, cancel) is not null, cancel)
            : TypedResults.NotFound();
}
