using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Storage.Surveys.Versions;

/// <summary>
/// Changes what a survey asks: a draft freely, an open survey with a reason. What was asked of an open survey is kept as a version, so that
/// whoever is just filling it in loses nothing.
/// </summary>
public sealed class SurveyCorrections(ZiZhiJinDb db, OpenSurveys open, AuditTrail audit, TimeProvider time)
{
    /// <summary>The number of the version that is asked from now on; nothing when the survey is not in the caller's care.</summary>
    public async Task<int?> Change(Guid surveyId, SurveyText text, string? reason, Caller by, CancellationToken cancel)
    {
        // Read committed, so that what is read after the lock is what stands now.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        await db.Run(new SqlText().Append("SELECT Id FROM surveys WHERE Id = ").Value(surveyId).Append(" FOR UPDATE"), cancel);
        var survey = await db.Surveys.InCareOf(by, db, SurveyRoles.Makers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        if (survey is null) return null;

        var isDraft = survey.State == SurveyState.Draft;
        if (isDraft) survey.Rewrite(text);
        else await Correct(survey, text, new Correction(reason ?? "", by.AccountId, time.GetUtcNow()), cancel);
        audit.Did(by.AccountId, isDraft ? "survey.rewrite" : "survey.correct", survey.AreaId, survey.Id, isDraft ? null : reason);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        open.Forget(surveyId);
        return survey.Version;
    }

    private async Task Correct(Survey survey, SurveyText text, Correction correction, CancellationToken cancel)
    {
        var kept = await db.SurveyVersions.AsNoTracking().Where(version => version.SurveyId == survey.Id).ToListAsync(cancel);
        var before = SurveyVersion.Of(survey, correction);
        CorrectionPolicy.Check(text.Questions, kept.Append(before).SelectMany(version => version.Questions));
        survey.Correct(text);
        db.SurveyVersions.Add(before);
    }
}
