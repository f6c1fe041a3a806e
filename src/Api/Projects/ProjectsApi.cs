using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Projects;

internal static class ProjectsApi
{
    public static void MapProjects(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/areas/{areaId:guid}/years/{year:int}/readiness", ReadReadiness.Handle).ForEverybody().Refuses(CommunityRefusals.AreaWithoutPolicy);
}
