using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Desk.Surveys.Directions;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Desk.Surveys.Making;

/// <summary>Opens and closes a survey.</summary>
internal static class StepSurvey
{
    /// <summary>Where the direction of the two committees is missing (PX-10), the page to record it follows at once.</summary>
    public static async Task<Results<SeeOther, DeskPage, NotFound>> Open(
        Guid surveyId, Clerk clerk, SurveyMaking surveys, DirectionDesk directions, Attempt attempt, CancellationToken cancel)
    {
        var done = false;
        var fault = await attempt.Of(async () => done = await surveys.Open(surveyId, clerk.Caller, cancel));
        if (fault is null) return done ? new SeeOther($"/desk/surveys/{surveyId}?done=opened") : TypedResults.NotFound();
        var page = fault.Code == SurveyRefusals.DirectionMissing.Code ? await directions.For(surveyId, fault, clerk, cancel) : null;
        return page ?? DeskPage.Of<ErrorPage>("不能这样办", new ErrorView(fault.Sentence, fault.Rule), clerk).With(fault.Status);
    }

    public static async Task<Results<SeeOther, NotFound>> Close(Guid surveyId, Clerk clerk, SurveyMaking surveys, CancellationToken cancel) =>
        await surveys.Close(surveyId, clerk.Caller, cancel) ? new SeeOther($"/desk/surveys/{surveyId}?done=closed") : TypedResults.NotFound();
}
