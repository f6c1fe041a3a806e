using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Desk.Surveys.Needs;

internal static class NeedRoutes
{
    public static void MapNeeds(this IEndpointRouteBuilder desk)
    {
        var needs = desk.MapGroup("/needs").ForRoles(NeedActs.Keepers);
        needs.MapGet("", ShowBoard.Handle);
        var group = needs.MapGroup("/groups/{groupId:guid}");
        group.MapGet("", GroupDesk.Show);
        group.MapPost("/title", GroupDesk.Rename);
        group.MapPost("/decision", GroupDesk.Decide);
        group.MapPost("/merging", GroupDesk.Merge);
        group.MapPost("/proposal", GroupDesk.Propose);
        group.MapPost("/proposal/end", GroupDesk.Unpropose);
        group.MapPost("/splitting", SentenceDesk.Split);
        group.MapPost("/moving", SentenceDesk.Move);
        group.MapPost("/category", SentenceDesk.Reclassify);
    }
}
