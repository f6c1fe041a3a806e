using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Api.Surveys.Directions;

internal static class DirectionRoutes
{
    private static readonly DateOnly SampleDay = new(2026, 1, 12);

    public static void MapDirections(this IEndpointRouteBuilder app)
    {
        var directions = app.MapGroup("/api/staff/directions").Audited();
        directions.MapPost("", RecordDirection.Handle).ForRoles([.. SurveyRoles.Makers])
            .Example(new RecordDirection.Request(SampleIds.Neighbourhood, 2026, SampleDay, true, true, "以楼道安全和为老服务为主"))
            .Refuses(SurveyRefusals.OneCommitteeAbsent);
        directions.MapGet("", ListDirections.Handle).ForRoles([.. SurveyRoles.Readers]);
    }
}
