using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys.Staff;

/// <summary>Residents may answer from now on. The fund year's gate is set up with the first survey that opens.</summary>
internal static class OpenSurvey
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid surveyId, CallerOfRequest by, SurveyMaking surveys, CancellationToken cancel) =>
        await surveys.Open(surveyId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
