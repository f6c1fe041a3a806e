using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys;

/// <summary>The surveys that the caller may know of, newest first.</summary>
internal static class ListSurveys
{
    private const int Most = 100;

    public sealed record Answer(Guid Id, Guid AreaId, SurveyKind Kind, int Year, string Title, SurveyState State, bool Answered);

    public static async Task<Ok<List<Answer>>> Handle(CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.Surveys.SeenBy(by.Caller, db).OrderByDescending(survey => survey.Id).Take(Most)
            .Select(survey => new Answer(survey.Id, survey.AreaId, survey.Kind, survey.Year, survey.Title, survey.State,
                db.SurveyAnswers.Any(answer => answer.SurveyId == survey.Id && answer.PersonId == by.Caller.PersonId)))
            .ToListAsync(cancel));
}
