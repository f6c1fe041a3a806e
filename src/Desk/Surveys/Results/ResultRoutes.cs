using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys.Results;

namespace ZiZhiJin.Desk.Surveys.Results;

internal static class ResultRoutes
{
    public static void MapResults(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/surveys/{surveyId:guid}", ShowSurvey.Handle).ForRoles(SurveyRoles.Readers);
        desk.MapGet("/surveys/{surveyId:guid}/results", ShowResults.Handle).ForRoles(SurveyRoles.Readers);
        desk.MapGet("/surveys/{surveyId:guid}/results/file", ResultFiles.Tables).ForRoles(SurveyRoles.Readers);
        desk.MapGet("/surveys/{surveyId:guid}/results/texts", ShowTexts.Handle).ForRoles(ProofLists.Readers);
        desk.MapGet("/surveys/{surveyId:guid}/proof", ShowProof.Handle).ForRoles(ProofLists.Readers);
        desk.MapGet("/surveys/{surveyId:guid}/proof/file", ResultFiles.Proof).ForRoles(ProofLists.Readers);
    }
}
