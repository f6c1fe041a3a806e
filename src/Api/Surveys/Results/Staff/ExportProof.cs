using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Surveys.Results;

namespace ZiZhiJin.Api.Surveys.Results.Staff;

/// <summary>The list of who was counted and how, as a file for the papers: XLSX unless CSV is asked for, or DOCX to print and sign.</summary>
internal static class ExportProof
{
    public static async Task<Results<FileContentHttpResult, NotFound>> Handle(
        Guid surveyId, string? format, CallerOfRequest by, ProofLists proofs, TimeProvider time, CancellationToken cancel)
    {
        if (await proofs.Of(surveyId, by.Caller, cancel) is not { } proof) return TypedResults.NotFound();

        var file = ProofSheet.Of(proof, QueryWord.Of<ProofFormat>(format, "format") ?? ProofFormat.Xlsx);
        return TypedResults.Bytes(file.Bytes, file.MediaType, $"答卷名单-{ShanghaiTime.DayOf(time.GetUtcNow()):yyyyMMdd}.{file.Extension}");
    }
}
