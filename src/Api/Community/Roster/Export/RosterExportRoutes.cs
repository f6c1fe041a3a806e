using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Api.Community.Roster.Export;

internal static class RosterExportRoutes
{
    public static void MapRosterExport(this RouteGroupBuilder staff)
    {
        staff.MapPost("/areas/{areaId:guid}/roster-exports", AskExport.Handle).ForRoles([.. RosterRoles.Keepers])
            .Example(new AskExport.Request("人口普查核对，完成后删除"));
        staff.MapGet("/roster-exports", ListExports.Handle).ForRoles([.. RosterRoles.ExportDeciders]);
        staff.MapPost("/roster-exports/{exportId:guid}/decision", DecideExport.Handle).ForRoles([.. RosterRoles.ExportDeciders])
            .Example(new DecideExport.Request(true)).Refuses(RosterRefusals.ExportOwnRequest, RosterRefusals.ExportDecided);
        staff.MapPost("/roster-exports/{exportId:guid}/download", DownloadExport.Handle).ForRoles([.. RosterRoles.Keepers]).Refuses(
            RosterRefusals.ExportNotAskedByYou, RosterRefusals.ExportDownloaded, RosterRefusals.ExportNotApproved, RosterRefusals.ExportTooLate);
    }
}
