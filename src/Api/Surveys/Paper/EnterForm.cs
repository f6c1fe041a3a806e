using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Surveys.Staff;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys;
using ZiZhiJin.Storage.Surveys.Paper;

namespace ZiZhiJin.Api.Surveys.Paper;

/// <summary>Staff enter the form that has this code, against the questions that were printed on it. A form is entered once.</summary>
internal static class EnterForm
{
    public static async Task<Results<Ok<AnswerReceipt>, NotFound>> Handle(
        string code, EnterPaperAnswer.Request request, CallerOfRequest by, PaperBatches batches, PaperAnswers papers, CancellationToken cancel)
    {
        if (await batches.Find(FindForm.Read(code), by.Caller, cancel) is not { } found) return TypedResults.NotFound();
        return await papers.Enter(found, request.Form(), by.Caller, cancel) is { } receipt ? TypedResults.Ok(receipt) : TypedResults.NotFound();
    }
}
