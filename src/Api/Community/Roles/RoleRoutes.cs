using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Community.Roles.Explaining;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Workers;
using ZiZhiJin.Desk.Community.Granting.Explaining;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Api.Community.Roles;

internal static class RoleRoutes
{
    private static readonly DateOnly First = new(2026, 3, 1), Last = new(2026, 12, 31);
    private static readonly Role[] Givers = [.. GrantPolicy.Givers], Askers = [.. GrantPolicy.Askers], Deciders = [.. GrantPolicy.Deciders];

    public static void AddRoles(this IServiceCollection services)
    {
        services.AddLeasedWork<ExpiringGrants>(
            new("grant-reminders", Pause: TimeSpan.FromMinutes(1), Lease: TimeSpan.FromMinutes(3)), (grants, cancel) => grants.Remind(cancel));
        services.AddSingleton<DutyBook>();
        services.AddSingleton<IKnownDuties, KnownDuties>();
    }

    public static void MapRoles(this RouteGroupBuilder staff)
    {
        staff.MapGet("/grants", ListGrants.Handle).ForRoles(Givers);
        staff.MapGet("/grants/expiring", ListExpiringGrants.Handle).ForRoles(Givers);
        staff.MapPost("/grants", GiveRole.Handle).ForRoles(Givers)
            .Example(new GiveRole.Request(SampleIds.Account, Role.Leader, SampleIds.Neighbourhood, First, Last))
            .Refuses(CommunityRefusals.GrantNotYours, CommunityRefusals.AccountUnknown, CommunityRefusals.GrantNeedsFourEyes);
        staff.MapDelete("/grants/{grantId:guid}", EndRole.Handle).ForRoles(Givers).Refuses(CommunityRefusals.GrantNotYours);

        staff.MapGet("/role-requests", ListRoleRequests.Handle).ForRoles(Deciders);
        staff.MapPost("/role-requests", AskForRole.Handle).ForRoles(Askers)
            .Example(new AskForRole.Request(SampleIds.Account, Role.Finance, SampleIds.Neighbourhood, First, "接替退休的会计", Last))
            .Refuses(CommunityRefusals.GrantNotYours, CommunityRefusals.AccountUnknown, CommunityRefusals.GrantNeedsNoRequest);
        staff.MapPost("/role-requests/{requestId:guid}/decision", DecideRole.Handle).ForRoles(Deciders).Example(new DecideRole.Request(true))
            .Refuses(FourEyesRefusals.OwnRequest, FourEyesRefusals.Decided, FourEyesRefusals.Expired, CommunityRefusals.GrantToOneself);
        staff.MapDelete("/role-requests/{requestId:guid}", TakeRoleRequestBack.Handle).ForRoles(Askers)
            .Refuses(FourEyesRefusals.NotAskedByYou, FourEyesRefusals.Decided);
    }
}
