using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys.Staff;

/// <summary>Nothing lands any more. Waits for the answers that are being written at this moment.</summary>
internal static class CloseSurvey
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid surveyId, CallerOfRequest by, SurveyMaking surveys, CancellationToken cancel) =>
        await surveys.Close(surveyId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
