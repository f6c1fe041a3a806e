using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Storage.Surveys.Versions;

public static class AskedVersions
{
    /// <summary>All that a survey has asked, over its versions.</summary>
    public static async Task<AskedQuestions> AskedOver(this ZiZhiJinDb db, Survey survey, CancellationToken cancel)
    {
        if (survey.Version == 1) return AskedQuestions.Of(survey.Questions);
        var before = await db.SurveyVersions.AsNoTracking().Where(version => version.SurveyId == survey.Id).ToListAsync(cancel);
        return AskedQuestions.Of(before.Select(version => KeyValuePair.Create(version.Number, version.Questions)).Append(KeyValuePair.Create(survey.Version, survey.Questions)));
    }
}
