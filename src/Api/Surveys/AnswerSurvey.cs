using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Commits;
using ZiZhiJin.Storage.Community.Mandates;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys;

/// <summary>A resident answers, or whoever may act for one, or changes the answer until the survey closes. The same nonce gives the same receipt again.</summary>
internal static class AnswerSurvey
{
    public static async Task<Results<Ok<AnswerReceipt>, NotFound>> Handle(
        Guid surveyId, AnswerRequest request, CallerOfRequest by, OpenSurveys surveys, Acting acting,
        GroupCommit<AnswerToWrite, AnswerOutcome> answers, TimeProvider time, CancellationToken cancel)
    {
        var name = await acting.Of(by.Caller, request.For, cancel);
        var survey = await surveys.Find(surveyId, cancel);
        if (name is null || survey is null || survey.AreaId != name.AreaId) return TypedResults.NotFound();

        var write = new AnswerToWrite(
            SurveyKey.Of(survey), name.PersonId, name.Channel, AnswerPolicy.Check(survey.Questions, request.AsWritten()), request.ParsedNonce(), time.GetUtcNow()) { Mandate = name.Mandate };
        return TypedResults.Ok((await answers.Write(write, cancel)).ReceiptOrThrow());
    }
}
