using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;
using ZiZhiJin.Storage.Surveys.Results;

namespace ZiZhiJin.Api.Surveys.Results;

/// <summary>What a closed survey came to, the same for residents and staff: numbers below five, and those that would tell them, are left out.</summary>
internal static class ReadResults
{
    /// <summary>Answers and tables are missing when fewer than Least persons answered.</summary>
    public sealed record Answer(Guid SurveyId, string Title, DateTimeOffset CountedAt, int Least, int? Answers, IReadOnlyList<Table> Tables);

    /// <summary>
    /// Of is a question's id, @channel, @building, or @version where the survey was corrected while it was open. Mean is said of ratings; Versions
    /// where not all versions ask it. Crossed says whether it can be held against others: very many options or buildings cannot.
    /// </summary>
    public sealed record Table(string Of, QuestionKind? Kind, string Title, IReadOnlyList<int>? Versions, IReadOnlyList<ResultRow> Rows, decimal? Mean, bool Crossed, Chart Chart);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid surveyId, CallerOfRequest by, ZiZhiJinDb db, SurveyResults results, CancellationToken cancel)
    {
        var survey = await db.Surveys.AsNoTracking().SeenBy(by.Caller, db).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        if (survey is null) return TypedResults.NotFound();

        var result = await results.Of(survey, cancel);
        return TypedResults.Ok(new Answer(survey.Id, survey.Title, result.CountedAt, SmallCells.Least, result.Answers, [.. result.Tables.Select(table => Of(table, result))]));
    }

    private static Table Of(ResultTable table, SurveyResult result) =>
        new(table.Of, table.Kind, table.Title, table.Versions, table.Rows, table.Mean, result.IsCrossed(table.Of), Chart.Of(table));
}
