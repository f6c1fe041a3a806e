using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Desk.Surveys.Making;

/// <summary>Opens and closes a survey.</summary>
internal static class StepSurvey
{
    public static async Task<Results<SeeOther, NotFound>> Open(Guid surveyId, Clerk clerk, SurveyMaking surveys, CancellationToken cancel) =>
        await surveys.Open(surveyId, clerk.Caller, cancel) ? new SeeOther($"/desk/surveys/{surveyId}?done=opened") : TypedResults.NotFound();

    public static async Task<Results<SeeOther, NotFound>> Close(Guid surveyId, Clerk clerk, SurveyMaking surveys, CancellationToken cancel) =>
        await surveys.Close(surveyId, clerk.Caller, cancel) ? new SeeOther($"/desk/surveys/{surveyId}?done=closed") : TypedResults.NotFound();
}
