using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Surveys.Results.Staff;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;
using ZiZhiJin.Storage.Surveys.Results;

namespace ZiZhiJin.Api.Surveys.Results;

internal static class ResultsApi
{
    public static void MapResults(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/surveys/{surveyId:guid}/results", ReadResults.Handle).ForEverybody().Refuses(ResultRefusals.NotClosedYet);
        app.MapGet("/api/surveys/{surveyId:guid}/results/cross", ReadCross.Handle).ForEverybody().Refuses(ResultRefusals.NotClosedYet, ResultRefusals.TooManyGroups);

        var staff = app.MapGroup("/api/staff/surveys/{surveyId:guid}").Audited();
        staff.MapGet("/results/export", ExportResults.Handle).ForRoles([.. SurveyRoles.Readers]).Refuses(ResultRefusals.NotClosedYet);
        staff.MapGet("/results/texts", ReadTexts.Handle).ForRoles([.. ProofLists.Readers]).Refuses(ResultRefusals.NotClosedYet);
        staff.MapGet("/proof", ReadProof.Handle).ForRoles([.. ProofLists.Readers]);
        staff.MapGet("/proof/export", ExportProof.Handle).ForRoles([.. ProofLists.Readers]);
    }
}
