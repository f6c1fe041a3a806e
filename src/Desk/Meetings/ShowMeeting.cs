using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;

namespace ZiZhiJin.Desk.Meetings;

/// <summary>One meeting: agenda, who is there, votes and minutes.</summary>
internal static class ShowMeeting
{
    public static async Task<Results<DeskPage, NotFound>> Handle(Guid meetingId, Clerk clerk, MeetingReading reading, CancellationToken cancel) =>
        await reading.Of(meetingId, clerk, cancel) is { } view ? Page(clerk, view) : TypedResults.NotFound();

    public static DeskPage Page(Clerk clerk, MeetingView view) => DeskPage.Of<MeetingPage>(view.Meeting.Title, view, clerk);
}
