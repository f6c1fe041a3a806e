using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys;

/// <summary>A resident answers, or whoever may act for one, or changes the answer until the survey closes. The same nonce gives the same receipt again.</summary>
internal static class AnswerSurvey
{
    public static async Task<Results<Ok<AnswerReceipt>, NotFound>> Handle(
        Guid surveyId, AnswerRequest request, CallerOfRequest by, OwnAnswers answers, CancellationToken cancel) =>
        await answers.Take(surveyId, request.Sent(), by.Caller, cancel) is { } receipt ? TypedResults.Ok(receipt) : TypedResults.NotFound();
}
