using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys.Staff;

/// <summary>How often each option was chosen, each rating given, each place taken so far, from stored counts.</summary>
internal static class ReadTallies
{
    public sealed record Answer(int Answers, IReadOnlyList<Tally> Tallies);

    /// <summary>A rating's option is its value. Place is said of a ranking's options, from 1.</summary>
    public sealed record Tally(string QuestionId, string OptionId, int? Place, int Votes);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid surveyId, CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel)
    {
        var seen = await db.Surveys.InCareOf(by.Caller, db, SurveyRoles.Readers).AnyAsync(survey => survey.Id == surveyId, cancel);
        if (!seen) return TypedResults.NotFound();

        var answers = await db.SurveyTurnouts.Where(turnout => turnout.SurveyId == surveyId).SumAsync(turnout => turnout.Answers, cancel);
        var tallies = await db.SurveyTallies.Where(tally => tally.SurveyId == surveyId).OrderBy(tally => tally.QuestionId).ThenBy(tally => tally.OptionId)
            .ThenBy(tally => tally.Place).Select(tally => new Tally(tally.QuestionId, tally.OptionId, tally.Place == 0 ? null : tally.Place, tally.Votes)).ToListAsync(cancel);
        return TypedResults.Ok(new Answer(answers, tallies));
    }
}
