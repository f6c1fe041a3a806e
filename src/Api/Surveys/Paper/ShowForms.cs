using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Desk.Surveys.Paper;
using ZiZhiJin.Storage.Surveys.Paper;

namespace ZiZhiJin.Api.Surveys.Paper;

/// <summary>The forms of a batch as a page to print: one form a sheet, in large type, the same each time.</summary>
internal static class ShowForms
{
    public static async Task<Results<ContentHttpResult, NotFound>> Handle(
        Guid surveyId, Guid batchId, CallerOfRequest by, PaperBatches batches, CancellationToken cancel) =>
        await batches.Find(surveyId, batchId, by.Caller, cancel) is { } found
            ? TypedResults.Content(PrintedForms.Of(found), "text/html; charset=utf-8")
            : TypedResults.NotFound();
}
