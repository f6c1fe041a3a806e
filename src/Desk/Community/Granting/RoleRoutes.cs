using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Community.Granting.Explaining;
using ZiZhiJin.Desk.Community.Granting.Requests;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Community.Granting;

internal static class RoleRoutes
{
    public static void MapRoles(this IEndpointRouteBuilder desk)
    {
        var roles = desk.MapGroup("/roles");
        roles.MapGet("", RolesDesk.Show).ForRoles(GrantPolicy.Givers);
        roles.MapPost("", RolesDesk.Give).ForRoles(GrantPolicy.Givers);
        roles.MapPost("/{grantId:guid}/end", RolesDesk.End).ForRoles(GrantPolicy.Givers);
        roles.MapPost("/{grantId:guid}/renewal", RenewRoles.Renew).ForRoles(GrantPolicy.Givers);
        roles.MapGet("/duties", ShowDuties.Handle).ForStaff();
        roles.MapGet("/requests", RequestsDesk.Show).ForRoles(GrantPolicy.Deciders);
        roles.MapPost("/requests", RequestsDesk.Ask).ForRoles(GrantPolicy.Askers);
        roles.MapPost("/requests/{requestId:guid}/decision", RequestsDesk.Decide).ForRoles(GrantPolicy.Deciders);
        roles.MapPost("/requests/{requestId:guid}/withdrawal", RequestsDesk.Withdraw).ForRoles(GrantPolicy.Askers);
    }
}
