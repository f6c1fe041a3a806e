using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Sheets;
using ZiZhiJin.Storage.Surveys;
using ZiZhiJin.Storage.Surveys.Results;

namespace ZiZhiJin.Desk.Surveys.Results;

/// <summary>What staff take along: the tables of a closed survey, and the list of who was counted.</summary>
internal static class ResultFiles
{
    public static async Task<Results<FileContentHttpResult, NotFound>> Tables(
        Guid surveyId, string? format, Clerk clerk, ZiZhiJinDb db, SurveyResults results, CancellationToken cancel)
    {
        var survey = await db.Surveys.AsNoTracking().InCareOf(clerk.Caller, db, SurveyRoles.Readers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        if (survey is null) return TypedResults.NotFound();

        var result = await results.Of(survey, cancel);
        return Named("统计结果", result.CountedAt, ResultSheet.Of(survey, result, Format(format, SheetFormat.Xlsx)));
    }

    public static async Task<Results<FileContentHttpResult, NotFound>> Proof(
        Guid surveyId, string? format, Clerk clerk, ProofLists proofs, TimeProvider time, CancellationToken cancel) =>
        await proofs.Of(surveyId, clerk.Caller, cancel) is { } proof
            ? Named("答卷名单", time.GetUtcNow(), ProofSheet.Of(proof, Format(format, ProofFormat.Docx)))
            : TypedResults.NotFound();

    private static FileContentHttpResult Named(string name, DateTimeOffset at, SheetOut file) =>
        TypedResults.Bytes(file.Bytes, file.MediaType, $"{name}-{ShanghaiTime.DayOf(at):yyyyMMdd}.{file.Extension}");

    private static T Format<T>(string? format, T usual) where T : struct, Enum
    {
        if (string.IsNullOrEmpty(format)) return usual;
        return Enum.GetNames<T>().Contains(format, StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse<T>(format, ignoreCase: true)
            : throw new MalformedException("query.unknown-word", "format", "没有这种文件格式。");
    }
}
