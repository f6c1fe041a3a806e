using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;
using ZiZhiJin.Storage.Surveys.Results;
using ZiZhiJin.Storage.Surveys.Versions;

namespace ZiZhiJin.Api.Surveys.Results;

/// <summary>One question of a closed survey against another, or against the channels (@channel), buildings (@building) or versions (@version). Cells that are left out are null.</summary>
internal static class ReadCross
{
    private const int LongestName = QuestionPolicy.MaxIdLength + 1;

    /// <summary>Without rows and columns when too few answered.</summary>
    public sealed record Answer(Guid SurveyId, int? Answers, Side Rows, Side Columns, IReadOnlyList<IReadOnlyList<int?>> Cells, Chart Chart);

    public sealed record Side(string Of, string? Title, IReadOnlyList<CrossLabel> Labels);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(
        Guid surveyId, [Required, StringLength(LongestName)] string rows, [Required, StringLength(LongestName)] string columns,
        CallerOfRequest by, ZiZhiJinDb db, SurveyResults results, CancellationToken cancel)
    {
        var survey = await db.Surveys.AsNoTracking().SeenBy(by.Caller, db).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        if (survey is null) return TypedResults.NotFound();

        CrossPolicy.Check(await db.AskedOver(survey, cancel), rows, columns);
        var result = await results.Of(survey, cancel);
        var cross = result.CrossOrRefuse(rows, columns);
        return TypedResults.Ok(new Answer(
            survey.Id, result.Answers, SideOf(result, cross.Rows, cross.RowLabels), SideOf(result, cross.Columns, cross.ColumnLabels), cross.Cells, Chart.Of(cross)));
    }

    private static Side SideOf(SurveyResult result, string of, IReadOnlyList<CrossLabel> labels) => new(of, result.Table(of)?.Title, labels);
}
