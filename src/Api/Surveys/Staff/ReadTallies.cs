using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;
using ZiZhiJin.Storage.Surveys.Results;

namespace ZiZhiJin.Api.Surveys.Staff;

/// <summary>
/// How many answered, at any time; and once the survey is closed, how often each option was chosen, each rating given, each first place taken, as
/// the results tell it. While it is open nobody reads what was said: who looks before and after one answer would read that answer.
/// </summary>
internal static class ReadTallies
{
    /// <summary>Tallies are missing while the survey is open.</summary>
    public sealed record Answer(int Answers, IReadOnlyList<Tally>? Tallies);

    /// <summary>A rating's option is its value. Place is 1 for a ranking's options. Votes is missing where fewer than five would be told.</summary>
    public sealed record Tally(string QuestionId, string OptionId, int? Place, int? Votes);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid surveyId, CallerOfRequest by, ZiZhiJinDb db, SurveyResults results, CancellationToken cancel)
    {
        var survey = await db.Surveys.AsNoTracking().InCareOf(by.Caller, db, SurveyRoles.Readers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        if (survey is null) return TypedResults.NotFound();

        var tallies = survey.State == SurveyState.Closed ? TalliesOf(await results.Of(survey, cancel)) : null;
        return TypedResults.Ok(new Answer(await db.AnswersTo(surveyId, cancel), tallies));
    }

    private static List<Tally> TalliesOf(SurveyResult result) =>
    [
        .. from table in result.Tables
           where table.Kind is not null
           from row in table.Rows
           where row.Id is not null
           select new Tally(table.Of, row.Id!, table.Kind == QuestionKind.Ranking ? 1 : null, row.Persons),
    ];
}
