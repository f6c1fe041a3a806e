using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Surveys.Paper.Batches;
using ZiZhiJin.Desk.Surveys.Paper.Quick;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Paper;

internal static class PaperRoutes
{
    public static void MapPaper(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/paper", QuickDesk.Show).ForRoles(SurveyRoles.Enterers);
        desk.MapPost("/paper", QuickDesk.Save).ForRoles(SurveyRoles.Enterers);
        var survey = desk.MapGroup("/surveys/{surveyId:guid}").ForRoles(SurveyRoles.Enterers);
        survey.MapGet("/paper", EnterPaper.Show);
        survey.MapPost("/paper", EnterPaper.Save);
        survey.MapGet("/paper-batches", BatchDesk.Show);
        survey.MapPost("/paper-batches", BatchDesk.Make);
        survey.MapGet("/paper-batches/{batchId:guid}", BatchDesk.ShowOne);
        survey.MapGet("/paper-batches/{batchId:guid}/forms", BatchDesk.Print);
    }
}
