using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys.Staff;

/// <summary>How often each option was chosen so far, from stored counts.</summary>
internal static class ReadTallies
{
    public sealed record Answer(int Answers, IReadOnlyList<Tally> Tallies);

    public sealed record Tally(string QuestionId, string OptionId, int Votes);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid surveyId, CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel)
    {
        var seen = await db.Surveys.InCareOf(by.Caller, db, SurveyRoles.Readers).AnyAsync(survey => survey.Id == surveyId, cancel);
        if (!seen) return TypedResults.NotFound();

        var answers = await db.SurveyTurnouts.Where(turnout => turnout.SurveyId == surveyId).SumAsync(turnout => turnout.Answers, cancel);
        var tallies = await db.SurveyTallies.Where(tally => tally.SurveyId == surveyId).OrderBy(tally => tally.QuestionId).ThenBy(tally => tally.OptionId)
            .Select(tally => new Tally(tally.QuestionId, tally.OptionId, tally.Votes)).ToListAsync(cancel);
        return TypedResults.Ok(new Answer(answers, tallies));
    }
}
