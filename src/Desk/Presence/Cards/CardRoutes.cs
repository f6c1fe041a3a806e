using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Desk.Presence.Cards;

internal static class CardRoutes
{
    public static void MapCards(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/cards", CardsDesk.Show).ForRoles(RosterRoles.Keepers);
        desk.MapPost("/cards", CardsDesk.Issue).ForRoles(RosterRoles.Keepers);
        desk.MapGet("/cards/sheet", CardsDesk.Print).ForRoles(RosterRoles.Keepers);
    }
}
