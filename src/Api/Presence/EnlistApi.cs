using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Lots;
using ZiZhiJin.Domain.Presence.Seats;

namespace ZiZhiJin.Api.Presence;

/// <summary>How staff register those who have no phone.</summary>
internal static class EnlistApi
{
    private static readonly Refusal[] Refusals = [PresenceRefusals.NotAnnounced, PresenceRefusals.Closed, PresenceRefusals.OccasionCancelled];
    private static readonly EnlistPerson.Request Sample = new(SampleIds.Person, SampleIds.Nonce, AsVolunteer: true);

    public static void AddEnlisting(this IServiceCollection services) => services.AddScoped<EnlistingAt>();

    public static void MapEnlisting(this IEndpointRouteBuilder app)
    {
        var activity = app.MapGroup("/api/activities/{activityId:guid}/registrations").WithMetadata(OccasionKind.Activity).Audited().ForRoles(EnlistingAt.AtActivities);
        activity.MapGet("", ListRegistrations.AtActivity);
        activity.MapPost("", EnlistPerson.AtActivity).Example(Sample).Refuses(Refusals);
        activity.MapDelete("/{personId:guid}", StrikePerson.AtActivity).Refuses(Refusals);
        var meeting = app.MapGroup("/api/staff/meetings/{meetingId:guid}/registrations").WithMetadata(OccasionKind.Meeting).SayingAs(OccasionKind.Meeting).Audited().ForRoles(EnlistingAt.AtMeetings);
        meeting.MapGet("", ListRegistrations.AtMeeting);
        meeting.MapPost("", EnlistPerson.AtMeeting).Example(Sample with { AsVolunteer = false }).Refuses([.. Refusals.Select(MeetingWords.AtMeeting), LotteryRefusals.RegistrationClosed, SeatRefusals.SeatIsKept]);
        meeting.MapDelete("/{personId:guid}", StrikePerson.AtMeeting).Refuses([.. Refusals.Select(MeetingWords.AtMeeting)]);
    }
}
