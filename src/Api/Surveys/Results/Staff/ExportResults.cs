using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Sheets;
using ZiZhiJin.Storage.Surveys;
using ZiZhiJin.Storage.Surveys.Results;

namespace ZiZhiJin.Api.Surveys.Results.Staff;

/// <summary>All tables of a closed survey as a file: CSV unless XLSX is asked for.</summary>
internal static class ExportResults
{
    public static async Task<Results<FileContentHttpResult, NotFound>> Handle(
        Guid surveyId, string? format, CallerOfRequest by, ZiZhiJinDb db, SurveyResults results, CancellationToken cancel)
    {
        var survey = await db.Surveys.AsNoTracking().InCareOf(by.Caller, db, SurveyRoles.Readers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        if (survey is null) return TypedResults.NotFound();

        var result = await results.Of(survey, cancel);
        var file = ResultSheet.Of(survey, result, QueryWord.Of<SheetFormat>(format, "format") ?? SheetFormat.Csv);
        return TypedResults.Bytes(file.Bytes, file.MediaType, $"统计结果-{ShanghaiTime.DayOf(result.CountedAt):yyyyMMdd}.{file.Extension}");
    }
}
