using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Desk.Surveys.Versions;

/// <summary>What a survey asked and asks, version by version, and why it was corrected.</summary>
internal static class ShowVersions
{
    public static async Task<Results<DeskPage, NotFound>> Handle(Guid surveyId, Clerk clerk, ZiZhiJinDb db, CancellationToken cancel)
    {
        var survey = await db.Surveys.AsNoTracking().InCareOf(clerk.Caller, db, SurveyRoles.Readers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        if (survey is null) return TypedResults.NotFound();

        var kept = await db.SurveyVersions.AsNoTracking().Where(version => version.SurveyId == surveyId).OrderByDescending(version => version.Number).ToListAsync(cancel);
        var answers = await db.SurveyAnswers.Where(answer => answer.SurveyId == surveyId).GroupBy(answer => answer.Version)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        var now = new VersionLine(survey.Version, survey.Title, survey.Questions, answers.GetValueOrDefault(survey.Version)) { Before = kept.FirstOrDefault() };
        var lines = kept.Select((version, i) => new VersionLine(version.Number, version.Title, version.Questions, answers.GetValueOrDefault(version.Number)) { Before = kept.ElementAtOrDefault(i + 1) });
        return DeskPage.Of<VersionsPage>("问卷各版", new VersionsView(survey, [now, .. lines]), clerk);
    }
}
