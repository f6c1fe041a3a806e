using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Talks;
using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Storage.Surveys.Talks;

/// <summary>The talks of surveys in a clerk's care. What is not in their care is not there: nothing.</summary>
public sealed class SurveyTalks(ZiZhiJinDb db, OpenSurveys surveys, TalkRecords records, TalkCorrections corrections, TalkReading reading, AuditTrail audit, TimeProvider time)
{
    public async Task<TalkShown?> Record(Guid surveyId, SpokenTalk spoken, Caller by, CancellationToken cancel)
    {
        if (await Asked(surveyId, spoken.Version, by, cancel) is not { } asked) return null;
        return await records.Record(asked, spoken, by, cancel) is { } recorded ? await reading.Show(recorded.Talk, recorded.Refused, cancel) : null;
    }

    /// <summary>Revision is the one that the clerk read.</summary>
    public async Task<TalkShown?> Correct((Guid SurveyId, Guid TalkId) of, SpokenTalk spoken, (int Revision, string Reason) why, Caller by, CancellationToken cancel)
    {
        if (await Asked(of.SurveyId, spoken.Version, by, cancel) is not { } asked) return null;
        var correction = new TalkCorrection(why.Revision, why.Reason, by.AccountId, time.GetUtcNow());
        return await corrections.Correct(of.TalkId, (asked, spoken), correction, cancel) is { } corrected ? await reading.Show(corrected.Talk, corrected.Refused, cancel) : null;
    }

    public async Task<IReadOnlyList<TalkLine>?> Of(Guid surveyId, Caller by, CancellationToken cancel) =>
        await InCareOf(by).AnyAsync(survey => survey.Id == surveyId, cancel) ? await reading.Of(surveyId, cancel) : null;

    /// <summary>Minutes are personal data: that they were read is written down.</summary>
    public async Task<TalkShown?> Read(Guid surveyId, Guid talkId, Caller by, CancellationToken cancel)
    {
        var areas = InCareOf(by).Where(survey => survey.Id == surveyId);
        var talk = await db.Talks.AsNoTracking().FirstOrDefaultAsync(talk => talk.Id == talkId && areas.Any(survey => survey.Id == talk.SurveyId), cancel);
        if (talk is null) return null;
        audit.Did(by.AccountId, "survey.talk-read", talk.AreaId, talk.Id);
        await db.SaveChangesAsync(cancel);
        return await reading.Show(talk, null, cancel);
    }

    // A draft asks nobody yet.
    private async Task<AskedSurvey?> Asked(Guid surveyId, int? version, Caller by, CancellationToken cancel)
    {
        if (await InCareOf(by).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel) is not { } survey) return null;
        if (survey.State != SurveyState.Open) throw new RefusedException(SurveyRefusals.StepFrom(survey.State));
        return await surveys.Find(surveyId, version, cancel);
    }

    private IQueryable<Survey> InCareOf(Caller by) => db.Surveys.AsNoTracking().InCareOf(by, db, SurveyRoles.Enterers);
}
