using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Surveys.Staff;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Api.Surveys;

internal static class SurveysApi
{
    private static readonly Role[] Makers = [Role.Committee];

    /// <summary>Who reads how a survey stands, each in the areas for which the role is held.</summary>
    public static readonly Role[] Readers = [Role.Liaison, Role.Committee, Role.Community, Role.Office, Role.District];

    public static void AddSurveys(this IServiceCollection services) => services.AddScoped<NeedsRules>();

    public static void MapSurveys(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/surveys", ListSurveys.Handle).ForEverybody();
        app.MapGet("/api/surveys/{surveyId:guid}", ReadSurvey.Handle).ForEverybody();
        app.MapGet("/api/surveys/{surveyId:guid}/progress", ReadProgress.Handle).ForEverybody();
        app.MapPut("/api/surveys/{surveyId:guid}/answer", AnswerSurvey.Handle).ForResidents()
            .Refuses(SurveyRefusals.Closed, SurveyRefusals.ChangedTooOften, CommunityRefusals.NotVerified);

        var staff = app.MapGroup("/api/staff/surveys").Audited();
        staff.MapPost("", DraftSurvey.Handle).ForRoles(Makers).Refuses(SurveyRefusals.NoTemplate, CommunityRefusals.AreaWithoutPolicy);
        staff.MapPost("/{surveyId:guid}/opening", OpenSurvey.Handle).ForRoles(Makers).Refuses(SurveyRefusals.AlreadyOpen, SurveyRefusals.Closed);
        staff.MapPost("/{surveyId:guid}/closing", CloseSurvey.Handle).ForRoles(Makers).Refuses(SurveyRefusals.NotOpenYet, SurveyRefusals.Closed);
        staff.MapPost("/{surveyId:guid}/paper-answers", EnterPaperAnswer.Handle).ForRoles(Role.Committee, Role.Liaison)
            .Refuses(SurveyRefusals.NotOpenYet, SurveyRefusals.Closed, SurveyRefusals.AnsweredByThemselves, SurveyRefusals.ChangedTooOften);
        staff.MapGet("/{surveyId:guid}/tallies", ReadTallies.Handle).ForRoles(Readers);
    }
}
