using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys.Paper;
using ZiZhiJin.Storage.Surveys.Paper;

namespace ZiZhiJin.Api.Surveys.Paper;

/// <summary>Staff make a batch of paper forms of an open survey, each with a code of its own.</summary>
internal static class PrintBatch
{
    public sealed record Request([Range(1, PaperCode.MostForms)] int Forms);

    public sealed record Answer(Guid Id, int Version, int Forms, string FirstCode, string LastCode);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(
        Guid surveyId, Request request, CallerOfRequest by, PaperBatches batches, CancellationToken cancel) =>
        await batches.Print(surveyId, request.Forms, by.Caller, cancel) is { } batch
            ? TypedResults.Created(
                $"/api/staff/surveys/{surveyId}/paper-batches/{batch.Id}/forms",
                new Answer(batch.Id, batch.Version, batch.Forms, $"{batch.CodeOf(1)}", $"{batch.CodeOf(batch.Forms)}"))
            : TypedResults.NotFound();
}
