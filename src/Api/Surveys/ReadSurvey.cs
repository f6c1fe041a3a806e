using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Mandates;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys;

/// <summary>A survey with its questions, and what the caller answered, or the person for whom the caller acts.</summary>
internal static class ReadSurvey
{
    /// <summary>No town's rules stand behind a free survey, and it has no policy.</summary>
    public sealed record Answer(
        Guid Id, Guid AreaId, SurveyKind Kind, int Year, string Title, SurveyState State,
        int Version, IReadOnlyList<Question> Questions, PolicyVersion? Policy, MyAnswer? MyAnswer);

    public sealed record PolicyVersion(string Pack, int Version, int Revision);

    /// <summary>Questions are there when they were others than now: the survey was corrected after this answer.</summary>
    public sealed record MyAnswer(
        IReadOnlyList<AnswerRequest.Item> Answers, Channel Channel, DateTimeOffset AnsweredAt, DateTimeOffset ChangedAt, bool ByHelper,
        int Version, IReadOnlyList<Question>? Questions);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(
        Guid surveyId, [FromQuery(Name = "for")] Guid? forPerson, CallerOfRequest by, Acting acting, ZiZhiJinDb db, CancellationToken cancel)
    {
        var person = forPerson is null ? by.Caller.PersonId : (await acting.Of(by.Caller, forPerson, cancel))?.PersonId;
        if (forPerson is not null && person is null) return TypedResults.NotFound();

        var survey = await db.Surveys.AsNoTracking().SeenBy(by.Caller, db).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        if (survey is null) return TypedResults.NotFound();

        return TypedResults.Ok(new Answer(survey.Id, survey.AreaId, survey.Kind, survey.Year, survey.Title, survey.State, survey.Version, survey.Questions,
            survey.Kind == SurveyKind.Free ? null : new(survey.Pack, survey.PackVersion, survey.PolicyRevision), await Mine(survey, person, db, cancel)));
    }

    private static async Task<MyAnswer?> Mine(Survey survey, Guid? person, ZiZhiJinDb db, CancellationToken cancel)
    {
        var mine = await db.SurveyAnswers.AsNoTracking().FirstOrDefaultAsync(answer => answer.SurveyId == survey.Id && answer.PersonId == person, cancel);
        if (mine is null) return null;

        var asked = mine.Version == survey.Version ? null
            : await db.SurveyVersions.AsNoTracking().FirstOrDefaultAsync(version => version.SurveyId == survey.Id && version.Number == mine.Version, cancel);
        return new([.. mine.Answers.Select(AnswerRequest.Item.Of)], mine.Channel, mine.AnsweredAt, mine.ChangedAt, mine.Channel == Channel.Helper, mine.Version, asked?.Questions);
    }
}
