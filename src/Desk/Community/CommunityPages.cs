using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Community.Granting;
using ZiZhiJin.Desk.Community.Persons;
using ZiZhiJin.Desk.Community.Roster;
using ZiZhiJin.Desk.Community.Verification;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Community;

internal static class CommunityPages
{
    public static void MapCommunity(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/roles", RolesDesk.Show).ForRoles(GrantPolicy.Givers);
        desk.MapPost("/roles", RolesDesk.Give).ForRoles(GrantPolicy.Givers);
        desk.MapPost("/roles/{grantId:guid}/end", RolesDesk.End).ForRoles(GrantPolicy.Givers);
        desk.MapRoster();
        desk.MapPersons();
        desk.MapVerification();
    }
}
