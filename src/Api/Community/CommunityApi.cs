using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Community.DeskEntry;
using ZiZhiJin.Api.Community.Me;
using ZiZhiJin.Api.Community.Mandates;
using ZiZhiJin.Api.Community.Merging;
using ZiZhiJin.Api.Community.Photos;
using ZiZhiJin.Api.Community.Roles;
using ZiZhiJin.Api.Community.Roles.Explaining;
using ZiZhiJin.Api.Community.Roster;
using ZiZhiJin.Api.Community.Roster.Export;
using ZiZhiJin.Api.Community.Roster.Import;
using ZiZhiJin.Api.Community.SignIn;
using ZiZhiJin.Api.Community.Verification;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Wechat;
using ZiZhiJin.Api.Workers;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community;

internal static class CommunityApi
{
    public static void AddCommunity(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddScoped<Welcome>();
        services.AddScoped<Acquaintance>();
        services.AddScoped<IPlatformNews, Reunion>();
        services.AddScoped<IPlatformNews, WithdrawnInWechat>();
        services.AddRosterImport();
        services.AddScoped<NewResident>();
        services.AddScoped<CommitteeVerification>();
        services.AddLeasedWork<LateAnswers>(
            new("late-answers", Pause: TimeSpan.FromSeconds(3), Lease: TimeSpan.FromSeconds(30)), (answers, cancel) => answers.TakeIn(cancel));
        services.AddRoles();
        services.AddPhotos(configuration, environment);
    }

    public static void MapCommunity(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/session", SignInByCode.Handle).AllowAnonymous().RequireRateLimiting(Limits.SignIn)
            .Example(new SignInByCode.Request("0a3Xp1000wRkSR1hGp100PPcPm0Xp10R", Channel.Mini))
            .Refuses(CommunityRefusals.ChannelNotOffered).Refuses(401, SignInRefusals.CodeRefused).Refuses(403, SignInRefusals.Blocked, SignInRefusals.Preview)
            .Refuses(429, SignInRefusals.TooOften).Refuses(503, SignInRefusals.WechatUnavailable);
        app.MapGet("/api/session/page", PageSignIn.Handle).AllowAnonymous();
        app.MapDelete("/api/session", SignOut.Handle).ForEverybody();
        app.MapGet("/api/me", ReadMe.Handle).ForEverybody();
        app.MapGet("/api/roles/explain", ExplainRoles.Handle).AllowAnonymous();
        app.MapMe();
        app.MapPhotos();
        app.MapVerification();
        app.MapMandates();

        var desk = app.MapGroup("/api/desk-sign-ins/{code}").Audited().ForRoles([.. Domain.Community.Roles.Staff]);
        desk.MapGet("", ReadDeskSignIn.Handle);
        desk.MapPost("/confirmation", ConfirmDeskSignIn.Handle)
            .Refuses(CommunityRefusals.DeskSignInExpired, CommunityRefusals.DeskSignInUsed, CommunityRefusals.NotAtADesk);

        var staff = app.MapGroup("/api/staff").Audited();
        staff.MapGet("/areas", ListAreas.Handle).ForRoles([.. Domain.Community.Roles.Staff]);
        staff.MapGet("/persons", ListPersons.Handle).ForRoles(Role.Committee, Role.Liaison);
        staff.MapPost("/persons", AddPerson.Handle).ForRoles(Role.Committee)
            .Example(new AddPerson.Request(SampleIds.Neighbourhood, "王秀英", new("12", "301", "2"), new("刚搬来，户口簿已核对", "户口簿"), "13800000000"))
            .Refuses(CommunityRefusals.PersonOnRoster);
        staff.MapPut("/persons/{personId:guid}/account", AttachAccount.Handle).ForRoles(Role.Committee)
            .Example(new AttachAccount.Request(SampleIds.Account, "本人到居委会出示了身份证"))
            .Refuses(CommunityRefusals.AccountUnknown, CommunityRefusals.AccountHasPerson, CommunityRefusals.PersonHasAccount);
        staff.MapDelete("/persons/{personId:guid}/account", DetachAccount.Handle).ForRoles(Role.Committee);
        staff.MapMandateDesk();
        staff.MapRosterImport();
        staff.MapRosterExport();
        staff.MapPersons();
        staff.MapVerificationDesk();
        staff.MapRoles();
    }
}
