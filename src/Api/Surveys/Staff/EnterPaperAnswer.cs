using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys.Staff;

/// <summary>Staff enter a paper form of a person on the roster. A person's own answer is never written over.</summary>
internal static class EnterPaperAnswer
{
    public sealed record Request(
        Guid PersonId, [Required, MaxLength(QuestionPolicy.MaxQuestions)] IReadOnlyList<AnswerRequest.Item> Answers, [Required] string Nonce)
    {
        internal PaperForm Form()
        {
            var answer = new AnswerRequest(Answers, Nonce);
            return new PaperForm(PersonId, answer.AsWritten(), answer.ParsedNonce());
        }
    }

    public static async Task<Results<Ok<AnswerReceipt>, NotFound>> Handle(
        Guid surveyId, Request request, CallerOfRequest by, PaperAnswers papers, CancellationToken cancel) =>
        await papers.Enter(surveyId, request.Form(), by.Caller, cancel) is { } receipt ? TypedResults.Ok(receipt) : TypedResults.NotFound();
}
