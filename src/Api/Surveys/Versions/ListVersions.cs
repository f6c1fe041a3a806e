using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys.Versions;

/// <summary>Everything that a survey has asked, the current version first; the earlier ones with the reason why they were corrected.</summary>
internal static class ListVersions
{
    public sealed record Answer(int Version, string Title, IReadOnlyList<Question> Questions, DateTimeOffset? ReplacedAt, string? Reason);

    public static async Task<Results<Ok<List<Answer>>, NotFound>> Handle(Guid surveyId, CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel)
    {
        var survey = await db.Surveys.AsNoTracking().InCareOf(by.Caller, db, SurveyRoles.Readers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        if (survey is null) return TypedResults.NotFound();

        var kept = await db.SurveyVersions.AsNoTracking().Where(version => version.SurveyId == surveyId).OrderByDescending(version => version.Number).ToListAsync(cancel);
        return TypedResults.Ok(kept.Select(version => new Answer(version.Number, version.Title, version.Questions, version.ReplacedAt, version.Reason))
            .Prepend(new Answer(survey.Version, survey.Title, survey.Questions, null, null)).ToList());
    }
}
