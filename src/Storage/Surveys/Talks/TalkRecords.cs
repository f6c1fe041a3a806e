using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Talks;
using ZiZhiJin.MySql;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Surveys.Photos;

namespace ZiZhiJin.Storage.Surveys.Talks;

/// <summary>
/// Staff record a talk. The list of speakers with what they said is kept first; then each of them has answered. Whoever was interrupted between
/// the two sends the same again.
/// </summary>
public sealed class TalkRecords(ZiZhiJinDb db, TalkSeal seal, TalkSpeakers speakers, TalkAnswers answers, AnswerPhotos photos, AuditTrail audit, TimeProvider time)
{
    /// <summary>The talk and whose words do not count. Nothing when one of the persons is not on the roster.</summary>
    public async Task<(Talk Talk, IReadOnlyDictionary<Guid, Refusal> Refused)?> Record(AskedSurvey asked, SpokenTalk spoken, Caller by, CancellationToken cancel)
    {
        if (await speakers.Read(asked, spoken.Said, cancel) is not { } said) return null;
        var talk = await photos.Around(asked, (null, by.AccountId), said.Values.SelectMany(answers => answers), async () =>
            await Find(asked.Survey.Id, spoken.Nonce, cancel) ?? await Add(asked, spoken, said, by, cancel));
        var listed = await db.TalkSpeakers.AsNoTracking().Where(speaker => speaker.TalkId == talk.Id).ToListAsync(cancel);
        return (talk, await answers.Enter(asked.Survey, talk, listed.Where(speaker => TalkSpeakers.IsOfLastEntry(talk, speaker)), by.AccountId, cancel));
    }

    private async Task<Talk> Add(AskedSurvey asked, SpokenTalk spoken, IReadOnlyDictionary<Guid, IReadOnlyList<QuestionAnswer>> said, Caller by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var survey = await HeldOpen(asked.Survey.Id, cancel);
        var id = Guid.CreateVersion7(time.GetUtcNow());
        var report = new TalkReport(spoken.HeldOn, asked.Version, seal.Close(id, spoken.Words), spoken.Nonce.ToByteArray());
        var talk = Talk.Record(id, survey, report, (by.AccountId, time.GetUtcNow()));
        db.Add(talk);
        db.AddRange(said.Select(one => TalkSpeakers.Of(talk, one.Key, one.Value)));
        audit.Did(by.AccountId, "survey.talk", survey.AreaId, talk.Id, survey.Id.ToString());
        try
        {
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            return talk;
        }
        catch (DbUpdateException e) when (MySqlErrors.IsUniqueViolation(e))
        {
            // The same was sent twice at once: the first one stands.
            await transaction.RollbackAsync(cancel);
            db.ChangeTracker.Clear();
            return (await Find(survey.Id, spoken.Nonce, cancel))!;
        }
    }

    // The closing of the survey waits, so that no talk is recorded after it.
    private async Task<Survey> HeldOpen(Guid surveyId, CancellationToken cancel)
    {
        await db.Run(new SqlText().Append("SELECT Id FROM surveys WHERE Id = ").Value(surveyId).Append(" LOCK IN SHARE MODE"), cancel);
        return await db.Surveys.AsNoTracking().FirstAsync(survey => survey.Id == surveyId, cancel);
    }

    private Task<Talk?> Find(Guid surveyId, Nonce nonce, CancellationToken cancel)
    {
        var bytes = nonce.ToByteArray();
        return db.Talks.AsNoTracking().FirstOrDefaultAsync(talk => talk.SurveyId == surveyId && talk.Nonce == bytes, cancel);
    }
}
