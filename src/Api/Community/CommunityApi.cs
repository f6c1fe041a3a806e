using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Community.Roles;
using ZiZhiJin.Api.Community.Roster;
using ZiZhiJin.Api.Community.SignIn;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Community;

internal static class CommunityApi
{
    public static void AddCommunity(this IServiceCollection services)
    {
        services.AddScoped<Welcome>();
        services.AddScoped<NewPersons>();
    }

    public static void MapCommunity(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/session", SignInByCode.Handle).AllowAnonymous().RequireRateLimiting(Limits.SignIn).Refuses(CommunityRefusals.ChannelNotOffered);
        app.MapDelete("/api/session", SignOut.Handle).ForEverybody();
        app.MapGet("/api/me", ReadMe.Handle).ForEverybody();

        var staff = app.MapGroup("/api/staff").Audited();
        staff.MapGet("/areas", ListAreas.Handle).ForRoles([.. Domain.Community.Roles.Staff]);
        staff.MapGet("/persons", ListPersons.Handle).ForRoles(Role.Committee, Role.Liaison);
        staff.MapPost("/persons", AddPerson.Handle).ForRoles(Role.Committee).Refuses(CommunityRefusals.PersonOnRoster);
        staff.MapPut("/persons/{personId:guid}/account", AttachAccount.Handle).ForRoles(Role.Committee)
            .Refuses(CommunityRefusals.AccountUnknown, CommunityRefusals.AccountHasPerson, CommunityRefusals.PersonHasAccount);
        staff.MapDelete("/persons/{personId:guid}/account", DetachAccount.Handle).ForRoles(Role.Committee);
        staff.MapGet("/grants", ListGrants.Handle).ForRoles(Givers);
        staff.MapPost("/grants", GiveRole.Handle).ForRoles(Givers).Refuses(CommunityRefusals.GrantNotYours, CommunityRefusals.AccountUnknown);
        staff.MapDelete("/grants/{grantId:guid}", EndRole.Handle).ForRoles(Givers).Refuses(CommunityRefusals.GrantNotYours);
    }

    private static readonly Role[] Givers = [.. GrantPolicy.Givers];
}
