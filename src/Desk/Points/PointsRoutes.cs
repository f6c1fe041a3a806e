using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Points;

namespace ZiZhiJin.Desk.Points;

internal static class PointsRoutes
{
    public static void MapPoints(this IEndpointRouteBuilder desk)
    {
        var points = desk.MapGroup("/points");
        points.MapGet("", PointsDesk.Show).ForRoles(PointsRoles.Givers);
        points.MapPost("/rules", PointsDesk.EnterRule).ForRoles(PointsRoles.RuleMakers);
        points.MapPost("/services", PointsDesk.AddOffer).ForRoles(PointsRoles.Givers);
        points.MapPost("/services/{serviceId:guid}/stock", PointsDesk.Restock).ForRoles(PointsRoles.Givers);
        points.MapPost("/services/{serviceId:guid}/withdrawal", PointsDesk.Withdraw).ForRoles(PointsRoles.Givers);
        points.MapPost("/exchanges/{exchangeId:guid}/handing-out", PointsDesk.HandOut).ForRoles(PointsRoles.Givers);
        points.MapPost("/exchanges/{exchangeId:guid}/giving-back", PointsDesk.GiveBack).ForRoles(PointsRoles.Givers);
    }
}
