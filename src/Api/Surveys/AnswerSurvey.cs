using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Commits;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys;

/// <summary>A resident answers, or changes the answer until the survey closes. The same nonce gives the same receipt again.</summary>
internal static class AnswerSurvey
{
    public static async Task<Results<Ok<AnswerReceipt>, NotFound>> Handle(
        Guid surveyId, AnswerRequest request, CallerOfRequest by, OpenSurveys surveys,
        GroupCommit<AnswerToWrite, AnswerOutcome> answers, TimeProvider time, CancellationToken cancel)
    {
        var survey = await surveys.Find(surveyId, cancel);
        if (survey is null || survey.AreaId != by.Caller.AreaId) return TypedResults.NotFound();

        var key = new SurveyKey(survey.Id, survey.AreaId, survey.Year);
        var write = new AnswerToWrite(key, by.Caller.PersonId!.Value, by.Caller.Channel, request.CheckedAgainst(survey), request.ParsedNonce(), time.GetUtcNow());
        return TypedResults.Ok((await answers.Write(write, cancel)).ReceiptOrThrow());
    }
}
