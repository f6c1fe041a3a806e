using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Desk.Meetings;

/// <summary>Drafts, writes, publishes and prints the minutes.</summary>
internal static class WriteMinutes
{
    /// <summary>Without a text they are drafted from what was recorded.</summary>
    public static Task<Results<SeeOther, DeskPage, NotFound>> Save(
        Guid meetingId, PostedForm form, Clerk clerk, MinutesKeeping keeping, MeetingSteps steps, CancellationToken cancel) =>
        steps.Take(meetingId, (form, clerk), "minutes-saved", async () => form.Has("text")
            ? await keeping.Rewrite(meetingId, (form.Text("text", "会议记录", MeetingMinutes.LongestText), form.Number("version", "版本")), clerk.Caller, cancel)
            : await keeping.Draft(meetingId, clerk.Caller, cancel) is not null, cancel);

    public static Task<Results<SeeOther, DeskPage, NotFound>> Publish(
        Guid meetingId, PostedForm form, Clerk clerk, MinutesKeeping keeping, MeetingSteps steps, CancellationToken cancel) =>
        steps.Take(meetingId, (form, clerk), "minutes-published", () => keeping.Publish(meetingId, clerk.Caller, cancel), cancel);

    public static async Task<Results<FileContentHttpResult, NotFound>> Download(Guid meetingId, Clerk clerk, MeetingFile files, CancellationToken cancel) =>
        await files.Of(meetingId, clerk.Caller, cancel) is { } file ? TypedResults.Bytes(file.Bytes, file.MediaType, $"会议记录.{file.Extension}") : TypedResults.NotFound();
}
