using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;

namespace ZiZhiJin.Desk.Projects;

internal static class ReadinessRoutes
{
    public static void MapReadiness(this IEndpointRouteBuilder desk) => desk.MapGet("/readiness", ShowReadiness.Handle).ForStaff();
}
