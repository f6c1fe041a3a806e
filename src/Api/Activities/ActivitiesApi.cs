using ZiZhiJin.Api.Activities.Staff;
using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Presence;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Api.Activities;

internal static class ActivitiesApi
{
    private static readonly DateTimeOffset SampleStart = new(2026, 6, 18, 1, 30, 0, TimeSpan.Zero);
    private static readonly Role[] Makers = [.. ActivityRoles.Makers], Checkers = [.. ActivityRoles.Checkers], Readers = [.. ActivityRoles.Readers];
    private static readonly PlanActivity.Outline SampleOutline = new("端午包粽子", "活动室", "两小时，材料由居委会准备。", SampleStart, SampleStart.AddHours(2), 50);
    private const string SampleCode = "AQGdvgAAAHAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    public static void AddActivities(this IServiceCollection services)
    {
        services.AddScoped<WayOut>();
    }

    public static void MapActivities(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/activities", ListActivities.Handle).ForEverybody();
        app.MapGet("/api/me/volunteer-hours", ReadVolunteerHours.Handle).ForResidents().Refuses(CommunityRefusals.NotVerified);
        var activity = app.MapGroup("/api/activities/{activityId:guid}");
        activity.MapGet("", ReadActivity.Handle).ForEverybody();
        activity.MapPut("/registration", Register.Handle).ForResidents().Example(new Register.Request(SampleIds.Nonce))
            .Refuses(PresenceRefusals.Closed, PresenceRefusals.OccasionCancelled, CommunityRefusals.NotVerified);
        activity.MapDelete("/registration", CancelRegistration.Handle).ForResidents().Refuses(PresenceRefusals.Closed, PresenceRefusals.OccasionCancelled, CommunityRefusals.NotVerified);
        activity.MapPost("/check-out", CheckOut.Handle).ForResidents().Example(new CheckOut.Request(SampleCode))
            .Refuses([.. PresenceRefusals.OfVenueCodes, .. PresenceRefusals.OfCheckOuts, CommunityRefusals.NotVerified]);
        app.MapOccasions("/api/activities", OccasionKind.Activity);
        app.MapEvidence("/api/staff/activities", OccasionKind.Activity);
        MapStaff(app.MapGroup("/api/staff/activities").Audited());
        MapCards(app.MapGroup("/api/staff/persons/{personId:guid}/card").Audited());
    }

    private static void MapCards(RouteGroupBuilder card)
    {
        card.MapPost("", IssueCard.Handle).ForRoles([.. RosterRoles.Keepers]);
        card.MapDelete("", RevokeCard.Handle).ForRoles([.. RosterRoles.Keepers]);
    }

    private static void MapStaff(RouteGroupBuilder staff)
    {
        staff.MapPost("", PlanActivity.Handle).ForRoles(Makers).Example(new PlanActivity.Request(SampleIds.Neighbourhood, SampleOutline)).Refuses(PresenceRefusals.TimesWrong);
        staff.MapPut("/{activityId:guid}", ReplanActivity.Handle).ForRoles(Makers).Example(SampleOutline)
            .Refuses(PresenceRefusals.TimesWrong, PresenceRefusals.Closed, PresenceRefusals.OccasionCancelled);
        staff.MapPost("/{activityId:guid}/announcement", AnnounceActivity.Handle).ForRoles(Makers).Refuses(PresenceRefusals.AlreadyAnnounced, PresenceRefusals.Closed, PresenceRefusals.OccasionCancelled);
        staff.MapPost("/{activityId:guid}/closing", CloseActivity.Handle).ForRoles(Makers).Example(new CloseActivity.Request(43))
            .Refuses(PresenceRefusals.NotAnnounced, PresenceRefusals.Closed, PresenceRefusals.OccasionCancelled);
        staff.MapPost("/{activityId:guid}/cancellation", CancelActivity.Handle).ForRoles(Makers).Refuses(PresenceRefusals.Closed, PresenceRefusals.OccasionCancelled);
        staff.MapPost("/{activityId:guid}/check-outs", CheckOutEverybody.Handle).ForRoles(Checkers);
        staff.MapGet("/{activityId:guid}/attendance", ReadAttendance.Handle).ForRoles(Readers);
    }
}
