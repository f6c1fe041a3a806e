using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Surveys.Directions;
using ZiZhiJin.Desk.Surveys.Making;
using ZiZhiJin.Desk.Surveys.Missing;
using ZiZhiJin.Desk.Surveys.Paper;
using ZiZhiJin.Desk.Surveys.Previewing;
using ZiZhiJin.Desk.Surveys.Results;
using ZiZhiJin.Desk.Surveys.Talks;
using ZiZhiJin.Desk.Surveys.Versions;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys;

internal static class SurveyPages
{
    public static void MapSurveys(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/surveys", ShowSurveys.Handle).ForStaff();
        desk.MapGet("/surveys/new", NewSurvey.Show).ForRoles(SurveyRoles.Makers);
        desk.MapPost("/surveys/new", NewSurvey.Draft).ForRoles(SurveyRoles.Makers);
        desk.MapGet("/surveys/directions", DirectionDesk.Show).ForRoles(SurveyRoles.Makers);
        desk.MapPost("/surveys/directions", DirectionDesk.Record).ForRoles(SurveyRoles.Makers);
        desk.MapResults();
        desk.MapGet("/surveys/{surveyId:guid}/questions", EditQuestions.Show).ForRoles(SurveyRoles.Makers);
        desk.MapPost("/surveys/{surveyId:guid}/questions", EditQuestions.Save).ForRoles(SurveyRoles.Makers);
        desk.MapGet("/surveys/{surveyId:guid}/preview", PreviewSurvey.Handle).ForRoles(SurveyRoles.Readers);
        desk.MapGet("/surveys/{surveyId:guid}/versions", ShowVersions.Handle).ForRoles(SurveyRoles.Readers);
        desk.MapPost("/surveys/{surveyId:guid}/opening", StepSurvey.Open).ForRoles(SurveyRoles.Makers);
        desk.MapPost("/surveys/{surveyId:guid}/closing", StepSurvey.Close).ForRoles(SurveyRoles.Makers);
        desk.MapGet("/surveys/{surveyId:guid}/missing", MissingDesk.Show).ForRoles(SurveyRoles.Enterers);
        desk.MapGet("/surveys/{surveyId:guid}/missing/list", MissingDesk.List).ForRoles(SurveyRoles.Enterers);
        desk.MapPaper();
        desk.MapTalks();
    }
}
