using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Community.Photos;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Desk.Activities;

internal static class ActivityRoutes
{
    private const int AroundFile = 64 * 1024;

    public static void MapActivities(this IEndpointRouteBuilder desk)
    {
        var activities = desk.MapGroup("/activities");
        activities.MapGet("", ActivityDesk.List).ForRoles(ActivityRoles.Readers);
        activities.MapGet("/new", PlanningDesk.New).ForRoles(ActivityRoles.Makers);
        activities.MapPost("/new", PlanningDesk.Plan).ForRoles(ActivityRoles.Makers);

        var activity = activities.MapGroup("/{activityId:guid}");
        activity.MapGet("", ActivityDesk.Show).ForRoles(ActivityRoles.Readers);
        activity.MapPost("/announcement", ActivityDesk.Announce).ForRoles(ActivityRoles.Makers);
        activity.MapPost("/closing", ActivityDesk.Close).ForRoles(ActivityRoles.Makers);
        activity.MapPost("/cancellation", ActivityDesk.Cancel).ForRoles(ActivityRoles.Makers);
        activity.MapGet("/attendance", AttendanceDesk.Show).ForRoles(ActivityRoles.Readers);
        activity.MapGet("/attendance/file", AttendanceDesk.File).ForRoles(ActivityRoles.Readers);
        activity.MapGet("/dossier", DossierDesk.Show).ForRoles(ActivityRoles.Readers);
        activity.MapPost("/dossier/texts", DossierDesk.AddText).ForRoles(Dossiers.Keepers);
        activity.MapPost("/dossier/pictures", DossierDesk.AddFile).ForRoles(Dossiers.Keepers)
            .WithMetadata(new RequestSizeLimitAttribute(Math.Max(desk.ServiceProvider.GetRequiredService<DossierLimits>().MostVideoBytes, PhotoPolicy.MostBytes) + AroundFile));
        activity.MapGet("/goods/file", GoodsFile.Download).ForRoles(ActivityRoles.Readers);
        activity.MapGet("/dossier/{paperId:guid}/file", DossierDesk.Open).ForRoles(ActivityRoles.Readers);
        activity.MapPost("/dossier/{paperId:guid}/setting-aside", DossierDesk.SetAside).ForRoles(Dossiers.Keepers);
        activity.MapGet("/dossier/{paperId:guid}/picture", DossierDesk.Picture).ForRoles(ActivityRoles.Readers);
    }
}
