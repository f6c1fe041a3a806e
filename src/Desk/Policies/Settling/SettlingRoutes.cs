using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Desk.Policies.Settling;

internal static class SettlingRoutes
{
    private static readonly Role[] Settlers = [Role.Office];

    public static void MapSettling(this IEndpointRouteBuilder desk)
    {
        var settling = desk.MapGroup("/policies/settling");
        settling.MapGet("", SettlingDesk.Show).ForStaff();
        settling.MapPost("/pack", SettlingDesk.ChoosePack).ForRoles(Settlers);
        settling.MapGet("/value", ValueDesk.Show).ForRoles(RuleOverriding.Askers);
        settling.MapPost("/value", ValueDesk.Enter).ForRoles(Settlers);
        settling.MapPost("/overrides", ValueDesk.AskOverride).ForRoles(RuleOverriding.Askers);
        settling.MapPost("/overrides/{overrideId:guid}/decision", SettlingDesk.Decide).ForRoles(RuleOverriding.Deciders);
        settling.MapPost("/overrides/{overrideId:guid}/end", SettlingDesk.End).ForRoles(RuleOverriding.Askers);
    }
}
