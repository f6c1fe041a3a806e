using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Community.Mandates;
using ZiZhiJin.Storage.Surveys.Photos;

namespace ZiZhiJin.Storage.Surveys.Drafts;

/// <summary>Keeps what somebody has filled in so far, to go on with on another phone or by another channel.</summary>
public sealed class AnswerDrafts(ZiZhiJinDb db, OpenSurveys surveys, Acting acting, AnswerPhotos photos, TimeProvider time)
{
    /// <summary>Nothing when the survey is not one of the neighbourhood of the person in whose name it is filled in.</summary>
    public async Task<DateTimeOffset?> Save(Guid surveyId, SentDraft sent, Caller by, CancellationToken cancel)
    {
        var name = await acting.Of(by, sent.For, cancel);
        var asked = await surveys.Find(surveyId, sent.Version, cancel);
        if (name is null || asked is null || asked.Survey.AreaId != name.AreaId) return null;

        var now = time.GetUtcNow();
        var answers = AnswerPolicy.CheckDraft(asked.Questions, sent.Answers);
        var draft = new SurveyDraft { SurveyId = surveyId, PersonId = name.PersonId, Version = asked.Version, Answers = answers, Channel = name.Channel, SavedAt = now };
        if (await photos.Around(asked, (name.PersonId, by.AccountId), answers, () => db.Run(Insert(draft), cancel)) == 0) await RefuseUnlessOpen(surveyId, cancel);
        return now;
    }

    /// <summary>Of the person in whose name the caller asks; nothing when there is none, or the survey has closed.</summary>
    public async Task<SurveyDraft?> Find(Guid surveyId, Guid? forPerson, Caller by, CancellationToken cancel)
    {
        var person = (await acting.Of(by, forPerson, cancel))?.PersonId;
        return await db.SurveyDrafts.AsNoTracking().FirstOrDefaultAsync(draft => draft.SurveyId == surveyId && draft.PersonId == person
            && db.Surveys.Any(survey => survey.Id == surveyId && survey.State == SurveyState.Open), cancel);
    }

    /// <summary>False when the survey is not one of that neighbourhood.</summary>
    public async Task<bool> Drop(Guid surveyId, Guid? forPerson, Caller by, CancellationToken cancel)
    {
        var name = await acting.Of(by, forPerson, cancel);
        var asked = await surveys.Find(surveyId, null, cancel);
        if (name is null || asked is null || asked.Survey.AreaId != name.AreaId) return false;
        await photos.Around(asked, (name.PersonId, by.AccountId), [], () => db.SurveyDrafts.Where(draft => draft.SurveyId == surveyId && draft.PersonId == name.PersonId).ExecuteDeleteAsync(cancel));
        return true;
    }

    // Conditional on the open survey and the person who is not erased, in the same statement. It waits for an erasure, which locks the surveys first.
    private static SqlText Insert(SurveyDraft draft) => new SqlText()
        .Append("INSERT INTO survey_drafts (SurveyId, PersonId, Version, Answers, Channel, SavedAt) SELECT s.Id, p.Id, ").Value(draft.Version).Append(", ")
        .Value(JsonSerializer.Serialize(draft.Answers, Json.Options)).Append(", ").Value((int)draft.Channel).Append(", ").Value(draft.SavedAt)
        .Append(" FROM surveys s JOIN persons p ON p.AreaId = s.AreaId AND p.ErasedAt IS NULL AND p.Id = ").Value(draft.PersonId)
        .Append(" WHERE s.State = 1 AND s.Id = ").Value(draft.SurveyId)
        .Append(" ON DUPLICATE KEY UPDATE Version = VALUES(Version), Answers = VALUES(Answers), Channel = VALUES(Channel), SavedAt = VALUES(SavedAt)");

    private async Task RefuseUnlessOpen(Guid surveyId, CancellationToken cancel)
    {
        var state = await db.Surveys.Where(survey => survey.Id == surveyId).Select(survey => survey.State).FirstAsync(cancel);
        if (state != SurveyState.Open) throw new RefusedException(SurveyRefusals.StepFrom(state));
    }
}
