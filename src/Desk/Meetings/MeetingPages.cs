using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Meetings.Hall;
using ZiZhiJin.Domain.Meetings;

namespace ZiZhiJin.Desk.Meetings;

internal static class MeetingPages
{
    public static void MapMeetings(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/meetings", ShowMeetings.Handle).ForStaff();
        desk.MapGet("/meetings/new", NewMeeting.Show).ForRoles(MeetingRoles.Makers);
        desk.MapPost("/meetings/new", NewMeeting.Plan).ForRoles(MeetingRoles.Makers);
        desk.MapGet("/meetings/{meetingId:guid}", ShowMeeting.Handle).ForRoles(MeetingRoles.Readers);
        desk.MapGet("/meetings/{meetingId:guid}/hall", HallDesk.Show).ForRoles(MeetingRoles.Helpers);
        desk.MapPost("/meetings/{meetingId:guid}/hall/entries", HallDesk.Enter).ForRoles(MeetingRoles.Helpers);
        desk.MapPost("/meetings/{meetingId:guid}/recasts", RecastDesk.Recast).ForRoles(MeetingRoles.Helpers);
        desk.MapPost("/meetings/{meetingId:guid}/check-ins/{personId:guid}/undoing", HallDesk.Undo).ForRoles(MeetingRoles.Helpers);
        desk.MapPost("/meetings/{meetingId:guid}/announcement", StepMeeting.Announce).ForRoles(MeetingRoles.Makers);
        desk.MapPost("/meetings/{meetingId:guid}/closing", StepMeeting.Close).ForRoles(MeetingRoles.Makers);
        desk.MapPost("/meetings/{meetingId:guid}/motions", NewMotion.Put).ForRoles(MeetingRoles.Makers);
        desk.MapPost("/motions/{motionId:guid}/opening", StepMotion.Open).ForRoles(MeetingRoles.Makers);
        desk.MapPost("/motions/{motionId:guid}/closing", StepMotion.Close).ForRoles(MeetingRoles.Makers);
        desk.MapPost("/meetings/{meetingId:guid}/minutes", WriteMinutes.Save).ForRoles(MeetingRoles.Helpers);
        desk.MapPost("/meetings/{meetingId:guid}/minutes/publication", WriteMinutes.Publish).ForRoles(MeetingRoles.Helpers);
        desk.MapGet("/meetings/{meetingId:guid}/file", WriteMinutes.Download).ForRoles(MeetingRoles.Helpers);
    }
}
