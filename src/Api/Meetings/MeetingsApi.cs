using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Meetings.Staff;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Presence;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Lots;
using ZiZhiJin.Domain.Presence.Seats;

namespace ZiZhiJin.Api.Meetings;

internal static class MeetingsApi
{
    private static readonly DateTimeOffset SampleStart = new(2026, 6, 18, 1, 30, 0, TimeSpan.Zero);
    private static readonly Role[] Makers = [.. MeetingRoles.Makers], Helpers = [.. MeetingRoles.Helpers], Readers = [.. MeetingRoles.Readers];
    private static readonly PlanMeeting.Outline SampleOutline = new("楼道照明听证会", "居委会会议室", ["介绍征询结果", "讨论和表决"], SampleStart, SampleStart.AddHours(2), 60);

    private static readonly Refusal[] Over = [Said(PresenceRefusals.Closed), Said(PresenceRefusals.OccasionCancelled)];

    public static void MapMeetings(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/meetings", ListMeetings.Handle).ForEverybody();
        app.MapOccasions("/api/meetings", OccasionKind.Meeting);
        app.MapEvidence("/api/staff/meetings", OccasionKind.Meeting);
        var meeting = app.MapGroup("/api/meetings/{meetingId:guid}").SayingAs(OccasionKind.Meeting);
        meeting.MapGet("", ReadMeeting.Handle).ForEverybody();
        meeting.MapPut("/registration", RegisterForMeeting.Handle).ForResidents().Example(new RegistrationRequest(SampleIds.Nonce))
            .Refuses([.. Over, LotteryRefusals.RegistrationClosed, SeatRefusals.SeatIsKept, CommunityRefusals.NotVerified]);
        meeting.MapDelete("/registration", CancelComing.Handle).ForResidents().Refuses([.. Over, CommunityRefusals.NotVerified]);
        meeting.MapGet("/minutes", ReadMinutes.Handle).ForEverybody();
        meeting.MapPost("/minutes/confirmation", ConfirmMinutes.Handle).ForResidents().Example(new ConfirmMinutes.Request(1))
            .Refuses(MeetingRefusals.WasNotThere, MeetingRefusals.MinutesChanged, MeetingRefusals.MinutesPublished, CommunityRefusals.NotVerified);
        MapStaff(app.MapGroup("/api/staff/meetings").SayingAs(OccasionKind.Meeting).Audited());
        MapMinutes(app.MapGroup("/api/staff/meetings/{meetingId:guid}/minutes").Audited());
        app.MapMotions();
    }

    private static Refusal Said(Refusal refusal) => MeetingWords.AtMeeting(refusal);

    private static void MapMinutes(RouteGroupBuilder minutes)
    {
        minutes.MapPost("", DraftMinutes.Handle).ForRoles(Helpers).Refuses(MeetingRefusals.NotClosed);
        minutes.MapPut("", RewriteMinutes.Handle).ForRoles(Helpers).Example(new RewriteMinutes.Request("听证会：楼道照明……", 1)).Refuses(MeetingRefusals.MinutesPublished, MeetingRefusals.MinutesRewritten);
        minutes.MapPost("/publication", PublishMinutes.Handle).ForRoles(Helpers).Refuses(MeetingRefusals.MinutesNotConfirmed, MeetingRefusals.MinutesRewritten);
        minutes.MapGet("/export", ExportMinutes.Handle).ForRoles(Helpers);
    }

    private static void MapStaff(RouteGroupBuilder staff)
    {
        staff.MapPost("", PlanMeeting.Handle).ForRoles(Makers).Example(new PlanMeeting.Request(SampleIds.Neighbourhood, MeetingKind.Hearing, SampleOutline)).Refuses(Said(PresenceRefusals.TimesWrong));
        staff.MapPut("/{meetingId:guid}", ReplanMeeting.Handle).ForRoles(Makers).Example(SampleOutline)
            .Refuses([Said(PresenceRefusals.TimesWrong), .. Over, MeetingRefusals.PublishedTooLate, PolicyRefusals.NotFilledIn, CommunityRefusals.AreaWithoutPolicy]);
        staff.MapPost("/{meetingId:guid}/announcement", AnnounceMeeting.Handle).ForRoles(Makers).Refuses([Said(PresenceRefusals.AlreadyAnnounced), .. Over, MeetingRefusals.PublishedTooLate, PolicyRefusals.NotFilledIn,
            CommunityRefusals.AreaWithoutPolicy]);
        staff.MapPost("/{meetingId:guid}/closing", CloseMeeting.Handle).ForRoles(Makers).Example(new CloseMeeting.Request(43))
            .Refuses([Said(PresenceRefusals.NotAnnounced), .. Over, MeetingRefusals.VotesOpen]);
        staff.MapPost("/{meetingId:guid}/cancellation", CancelMeeting.Handle).ForRoles(Makers).Refuses([.. Over, MeetingRefusals.VotesOpen]);
        staff.MapGet("/{meetingId:guid}/attendance", ReadMeetingAttendance.Handle).ForRoles(Readers);
        staff.MapPost("/{meetingId:guid}/motions", PutMotion.Handle).ForRoles(Makers).Example(MotionsApi.Sample).Refuses(Over);
    }
}
