using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Presence.Marks;

namespace ZiZhiJin.Desk.Presence;

internal static class MarkRoutes
{
    public static void MapMarks(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/marks", MarksDesk.Show).ForRoles(MarkRoles.Deciders);
        desk.MapPost("/marks/{markId:guid}/decision", MarksDesk.Decide).ForRoles(MarkRoles.Deciders);
    }
}
