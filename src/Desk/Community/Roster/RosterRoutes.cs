using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Sheets;

namespace ZiZhiJin.Desk.Community.Roster;

internal static class RosterRoutes
{
    /// <summary>The largest roster, and what a browser writes around it.</summary>
    public const int MostBytes = SheetFile.MostBytes + 64 * 1024;

    public static void MapRoster(this IEndpointRouteBuilder desk)
    {
        var roster = desk.MapGroup("/roster");
        roster.MapGet("", RosterDesk.Show).ForRoles(RosterRoles.ExportDeciders);
        roster.MapPost("/imports", RosterDesk.Upload).ForRoles(RosterRoles.Keepers).WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        roster.MapGet("/imports/{importId:guid}", ImportDesk.Show).ForRoles(RosterRoles.Keepers);
        roster.MapPost("/imports/{importId:guid}/confirmation", ImportDesk.Confirm).ForRoles(RosterRoles.Keepers);
        roster.MapPost("/imports/{importId:guid}/discarding", ImportDesk.Discard).ForRoles(RosterRoles.Keepers);
        roster.MapPost("/exports", RosterDesk.AskExport).ForRoles(RosterRoles.Keepers);
        roster.MapPost("/exports/{exportId:guid}/decision", RosterDesk.DecideExport).ForRoles(RosterRoles.ExportDeciders);
        roster.MapPost("/exports/{exportId:guid}/download", RosterDesk.Download).ForRoles(RosterRoles.Keepers);
    }
}
