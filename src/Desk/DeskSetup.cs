using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Desk.Activities;
using ZiZhiJin.Desk.Audit;
using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Community.Granting;
using ZiZhiJin.Desk.Community.Granting.Requests;
using ZiZhiJin.Desk.Community.Mandates;
using ZiZhiJin.Desk.Community.Persons;
using ZiZhiJin.Desk.Community.Roster;
using ZiZhiJin.Desk.Community.SignIn;
using ZiZhiJin.Desk.Home;
using ZiZhiJin.Desk.Meetings;
using ZiZhiJin.Desk.Meetings.Forum;
using ZiZhiJin.Desk.Meetings.Hall;
using ZiZhiJin.Desk.Notices;
using ZiZhiJin.Desk.Notices.Operations;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Desk.Points;
using ZiZhiJin.Desk.Policies;
using ZiZhiJin.Desk.Policies.Settling;
using ZiZhiJin.Desk.Presence;
using ZiZhiJin.Desk.Presence.Cards;
using ZiZhiJin.Desk.Projects;
using ZiZhiJin.Desk.Publicity;
using ZiZhiJin.Desk.Surveys;
using ZiZhiJin.Desk.Surveys.Directions;
using ZiZhiJin.Desk.Surveys.Missing;
using ZiZhiJin.Desk.Surveys.Needs;
using ZiZhiJin.Desk.Surveys.Paper;
using ZiZhiJin.Desk.Surveys.Paper.Batches;
using ZiZhiJin.Desk.Surveys.Paper.Quick;
using ZiZhiJin.Desk.Surveys.Talks;

namespace ZiZhiJin.Desk;

/// <summary>The staff's web pages. The host mounts them, and audits what is done on them as it audits every staff act.</summary>
public static class DeskSetup
{
    /// <summary>Before the host's own error answers: below /desk a person reads them. A form is held in memory: a roster in the clear never lies in a temporary file.</summary>
    public static void AddDesk(this IServiceCollection services)
    {
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<FormTokens>();
        services.AddSingleton<DeskCookies>();
        services.AddScoped<SignInDoor>();
        services.AddScoped<Attempt>();
        services.AddScoped<ShowScreen>();
        services.AddScoped<PaperDesk>();
        services.AddScoped<QuickReading>();
        services.AddScoped<BatchReading>();
        services.AddScoped<DirectionDesk>();
        services.AddScoped<WaitingWork>();
        services.AddScoped<SettlingReading>();
        services.AddScoped<OverrideDoor>();
        services.AddScoped<NeedsReading>();
        services.AddScoped<GroupSteps>();
        services.AddScoped<RolesReading>();
        services.AddScoped<AccountNames>();
        services.AddScoped<RequestsReading>();
        services.AddScoped<RosterReading>();
        services.AddScoped<PersonReading>();
        services.AddScoped<WardReading>();
        services.AddScoped<MissingDesk>();
        services.AddScoped<TalkDesk>();
        services.AddScoped<WritingDesk>();
        services.AddScoped<MeetingReading>();
        services.AddScoped<MeetingSteps>();
        services.AddScoped<HallReading>();
        services.AddScoped<HallDesk>();
        services.AddScoped<RecastDesk>();
        services.AddScoped<ForumReading>();
        services.AddScoped<ForumSteps>();
        services.AddScoped<OperationsDesk>();
        services.AddScoped<ActivityReading>();
        services.AddScoped<PlanningDesk>();
        services.AddScoped<PointsReading>();
        services.AddScoped<PointsDesk>();
        services.AddScoped<PostingForm>();
        services.AddScoped<PostingReading>();
        services.Configure<FormOptions>(form => form.MemoryBufferThreshold = RosterRoutes.MostBytes);
        services.AddSingleton<IProblemDetailsWriter, ErrorPages>();
    }

    /// <summary>What a stranger reaches: signing in, and the stylesheet.</summary>
    public static void MapDeskDoor(this IEndpointRouteBuilder desk, string signInLimit)
    {
        desk.MapGet("/desk.css", Stylesheet.Handle).AllowAnonymous();
        desk.MapGet("/sign-in", ShowSignIn.Handle).AllowAnonymous().RequireRateLimiting(signInLimit);
        desk.MapGet("/c/{code}", ScannedOutside.Handle).AllowAnonymous();
        desk.MapPost("/sign-out", LeaveDesk.Handle).RequireAuthorization().AddEndpointFilter<FormTokenCheck>();
    }

    /// <summary>Development only: the page of a door that the host itself opens.</summary>
    public static void MapDemoDoorPage(this IEndpointRouteBuilder desk) => desk.MapGet("/demo-door", ShowDemoDoor.Handle).AllowAnonymous();

    /// <summary>For anybody, outside of the desk: where the QR of a poster leads.</summary>
    public static void MapPublicPages(this IEndpointRouteBuilder app) => app.MapGet("/postings/{hash}", PublicPage.Show).AllowAnonymous().ExcludeFromDescription();

    /// <summary>Everything behind the door.</summary>
    public static void MapDeskPages(this IEndpointRouteBuilder app)
    {
        var desk = app.MapGroup("").AddEndpointFilter<FormTokenCheck>();
        desk.MapGet("", ShowHome.Handle).ForStaff();
        desk.MapSurveys();
        desk.MapNeeds();
        desk.MapMeetings();
        desk.MapForum();
        desk.MapNotices();
        desk.MapActivities();
        desk.MapPoints();
        desk.MapMarks();
        desk.MapCards();
        desk.MapPublicity();
        desk.MapReadiness();
        desk.MapCommunity();
        desk.MapPolicies();
        desk.MapAudit();
    }
}
