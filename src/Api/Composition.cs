using ZiZhiJin.Api.Activities;
using ZiZhiJin.Api.Activities.Dossier;
using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Demo;
using ZiZhiJin.Api.Desk;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Api.Intake;
using ZiZhiJin.Api.Meetings;
using ZiZhiJin.Api.Meetings.Forum;
using ZiZhiJin.Api.Meetings.Seating;
using ZiZhiJin.Api.Notices;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Points;
using ZiZhiJin.Api.Policies;
using ZiZhiJin.Api.Presence;
using ZiZhiJin.Api.Projects;
using ZiZhiJin.Api.Publicity;
using ZiZhiJin.Api.Surveys;
using ZiZhiJin.Api.Surveys.Needs;
using ZiZhiJin.Storage;
using ZiZhiJin.Api.Wechat;
using ZiZhiJin.Wechat;

namespace ZiZhiJin.Api;

/// <summary>The pieces of the host, in the order in which a request meets them.</summary>
internal static class Composition
{
    public static void AddZiZhiJin(this WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        builder.AddLogs();
        builder.AddLimits();
        builder.AddTrustedProxies();
        services.AddSingleton(TimeProvider.System);
        services.AddStorage(configuration);
        services.AddWechat(configuration);
        services.AddCallbacks();
        services.AddIntake();
        services.AddSafeStart(builder.Environment);
        services.AddStrictJson();
        services.AddDeskPages(builder.Environment);
        services.AddErrors();
        services.AddCommunity(configuration, builder.Environment);
        services.AddSingleton<PhonePages>();
        services.AddNeeds(configuration);
        services.AddNotices();
        services.AddDeliveries(configuration);
        services.AddSingleton<VenueDoor>();
        services.AddPublicity();
        services.AddActivities();
        services.AddDossiers(configuration);
        services.AddEnlisting();
        services.AddPoints();
        services.AddPresenceMarks(configuration);
        services.AddDemo();
        services.AddSignedInCallers();
        services.AddAuditTrail();
        services.AddPolicies();
        services.AddDescription();
        services.AddValidation();
    }

    public static void UseZiZhiJin(this WebApplication app)
    {
        app.UseTrustedProxies();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseMiddleware<PlainBodies>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
    }

    public static void MapZiZhiJin(this WebApplication app)
    {
        app.MapHealth();
        app.MapDescription();
        app.MapPolicies();
        app.MapCommunity();
        app.MapSurveys();
        app.MapNeeds();
        app.MapNotices();
        app.MapDeliveries();
        app.MapActivities();
        app.MapDossiers();
        app.MapEnlisting();
        app.MapPublicity();
        app.MapMeetings();
        app.MapForum();
        app.MapSeating();
        app.MapPoints();
        app.MapPresenceMarks();
        app.MapProjects();
        app.MapIntake();
        app.MapDesk();
        app.MapWechat();
        PhonePages.Map(app);
        app.KeepRoutes();
    }
}
