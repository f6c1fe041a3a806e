using Microsoft.AspNetCore.Mvc;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Sheets;

namespace ZiZhiJin.Api.Community.Roster.Import;

internal static class RosterImportRoutes
{
    public static void AddRosterImport(this IServiceCollection services) => services.AddHostedService<RosterImportWorker>();

    public static void MapRosterImport(this RouteGroupBuilder staff)
    {
        staff.MapPost("/areas/{areaId:guid}/roster-imports", UploadRoster.Handle).ForRoles([.. RosterRoles.Keepers])
            .Accepts<Stream>(UploadRoster.Kinds[0], UploadRoster.Kinds[1..]).WithMetadata(new RequestSizeLimitAttribute(SheetFile.MostBytes));
        var imports = staff.MapGroup("/roster-imports/{importId:guid}").ForRoles([.. RosterRoles.Keepers]);
        imports.MapGet("", ReadImport.Handle);
        imports.MapGet("/lines", ListImportLines.Handle);
        imports.MapPost("/confirmation", ConfirmImport.Handle).Example(new ConfirmImport.Request(DoubtfulLines: [17, 203]))
            .Refuses(RosterRefusals.NotJudgedYet, RosterRefusals.AlreadyConfirmed, RosterRefusals.ImportEnded);
        imports.MapDelete("", DiscardImport.Handle).Refuses(RosterRefusals.AlreadyConfirmed, RosterRefusals.ImportEnded);
    }
}
