using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Meetings;

namespace ZiZhiJin.Desk.Meetings.Forum;

internal static class ForumRoutes
{
    public static void MapForum(this IEndpointRouteBuilder desk)
    {
        var meeting = desk.MapGroup("/meetings/{meetingId:guid}");
        meeting.MapGet("/forum", ForumDesk.Show).ForRoles(MeetingRoles.Helpers);
        meeting.MapPost("/registrations", ForumDesk.Register).ForRoles(MeetingRoles.Helpers);
        meeting.MapPost("/speakers", ForumDesk.Enter).ForRoles(MeetingRoles.Helpers);
        meeting.MapPost("/speakers/next", ForumDesk.Next).ForRoles(MeetingRoles.Helpers);
        meeting.MapPost("/speakers/{speakerId:guid}/ending", ForumDesk.Finish).ForRoles(MeetingRoles.Helpers);
        meeting.MapPost("/seats", SeatingDesk.Keep).ForRoles(MeetingRoles.Makers);
        meeting.MapPost("/seats/{seatsId:guid}", SeatingDesk.Release).ForRoles(MeetingRoles.Makers);
        meeting.MapPost("/lottery", SeatingDesk.Prepare).ForRoles(MeetingRoles.Makers);
        meeting.MapPost("/lottery/drawing", SeatingDesk.Draw).ForRoles(MeetingRoles.Makers);
        desk.MapPost("/questions/{questionId:guid}/answer", ForumDesk.Answer).ForRoles(MeetingRoles.Helpers);
        desk.MapPost("/questions/{questionId:guid}/decision", ForumDesk.Decide).ForRoles(MeetingRoles.Helpers);
    }
}
