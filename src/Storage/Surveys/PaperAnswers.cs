using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Commits;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Surveys.Paper;
using ZiZhiJin.Storage.Surveys.Photos;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>Staff enter paper forms of persons on the roster. A person's own answer is never written over.</summary>
public sealed class PaperAnswers(ZiZhiJinDb db, AuditTrail audit, GroupCommit<AnswerToWrite, AnswerOutcome> answers, AnswerPhotos photos, TimeProvider time)
{
    /// <summary>Nothing when the survey is not in the caller's care, or the person not on its roster.</summary>
    public async Task<AnswerReceipt?> Enter(Guid surveyId, PaperForm form, Caller by, CancellationToken cancel)
    {
        var survey = await db.Surveys.AsNoTracking().InCareOf(by, db, SurveyRoles.Enterers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        return survey is null ? null : await Enter(AskedSurvey.Now(survey), null, form, by, cancel);
    }

    /// <summary>A printed form, against the questions that stand on it. Nothing when the person is not on the roster.</summary>
    public Task<AnswerReceipt?> Enter(FoundForm found, PaperForm form, Caller by, CancellationToken cancel) =>
        Enter(new AskedSurvey(found.Survey, found.Batch.Version, found.Questions), new PaperFormKey(found.Batch.Id, found.Number), form, by, cancel);

    private async Task<AnswerReceipt?> Enter(AskedSurvey asked, PaperFormKey? printed, PaperForm form, Caller by, CancellationToken cancel)
    {
        var survey = asked.Survey;
        if (!await db.Persons.OnRoster().AnyAsync(person => person.Id == form.PersonId && person.AreaId == survey.AreaId, cancel)) return null;

        var checkedAnswers = AnswerPolicy.Check(asked.Questions, form.Answers);
        var key = SurveyKey.Of(survey);
        var write = new AnswerToWrite(key, form.PersonId, Channel.Paper, checkedAnswers, form.Nonce, time.GetUtcNow())
        {
            Version = asked.Version, Ticks = Ticks.Of(asked.Version, asked.Questions, checkedAnswers), Form = printed, Act = audit.Row(by.AccountId, "survey.paper-answer", survey.AreaId, form.PersonId, survey.Id.ToString()),
        };
        return await photos.Around(asked, (form.PersonId, by.AccountId), checkedAnswers, () => answers.Take(write, cancel));
    }
}
