using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Talks;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Surveys.Photos;

namespace ZiZhiJin.Storage.Surveys.Talks;

/// <summary>
/// Staff correct a talk while its survey is open. Whoever is no longer on the list, and had not answered otherwise, is no longer counted; a gate
/// that is open stays open.
/// </summary>
public sealed class TalkCorrections(ZiZhiJinDb db, TalkSeal seal, TalkSpeakers speakers, TalkAnswers answers, TakenBackWords mistaken, AnswerPhotos photos, AuditTrail audit)
{
    /// <summary>The talk and whose words do not count. Nothing when the talk is none of the survey, or a person not on the roster.</summary>
    public async Task<(Talk Talk, IReadOnlyDictionary<Guid, Refusal> Refused)?> Correct(
        Guid talkId, (AskedSurvey Asked, SpokenTalk Spoken) to, TalkCorrection correction, CancellationToken cancel)
    {
        var (asked, spoken) = to;
        if (await speakers.Read(asked, spoken.Said, cancel) is not { } said) return null;
        var named = said.Values.SelectMany(answers => answers);
        if (await photos.Around(asked, (null, correction.By), named, () => Rewrite(talkId, to, said, correction, cancel)) is not { } talk) return null;

        var listed = await db.TalkSpeakers.AsNoTracking().Where(speaker => speaker.TalkId == talk.Id).ToListAsync(cancel);
        return (talk, await answers.Enter(asked.Survey, talk, listed.Where(speaker => TalkSpeakers.IsOfLastEntry(talk, speaker)), correction.By, cancel));
    }

    private async Task<Talk?> Rewrite(
        Guid talkId, (AskedSurvey Asked, SpokenTalk Spoken) to, IReadOnlyDictionary<Guid, IReadOnlyList<QuestionAnswer>> said, TalkCorrection correction, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        await mistaken.Lock(to.Asked.Survey.AreaId, cancel);
        var survey = await db.Surveys.AsNoTracking().FirstAsync(survey => survey.Id == to.Asked.Survey.Id, cancel);
        var talk = await db.Talks.FirstOrDefaultAsync(talk => talk.Id == talkId && talk.SurveyId == survey.Id, cancel);
        var nonce = to.Spoken.Nonce.ToByteArray();
        if (talk is null || talk.LastNonce.AsSpan().SequenceEqual(nonce)) return talk;

        var isOtherVersion = talk.Version != to.Asked.Version;
        talk.Correct(survey, new TalkReport(to.Spoken.HeldOn, to.Asked.Version, seal.Close(talk.Id, to.Spoken.Words), nonce), correction);
        await Rewrite(talk, said, isOtherVersion, cancel);
        audit.Did(correction.By, "survey.talk-correct", survey.AreaId, talk.Id, correction.Reason);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return talk;
    }

    private async Task Rewrite(Talk talk, IReadOnlyDictionary<Guid, IReadOnlyList<QuestionAnswer>> said, bool isOtherVersion, CancellationToken cancel)
    {
        var listed = await db.TalkSpeakers.AsNoTracking().Where(speaker => speaker.TalkId == talk.Id).ToListAsync(cancel);
        foreach (var speaker in listed.Where(speaker => !said.ContainsKey(speaker.PersonId))) await mistaken.Take(talk, speaker, cancel);
        await db.TalkSpeakers.Where(speaker => speaker.TalkId == talk.Id).ExecuteDeleteAsync(cancel);
        var before = listed.ToDictionary(speaker => speaker.PersonId);
        db.AddRange(said.Select(one => before.GetValueOrDefault(one.Key) is { } spoke && !isOtherVersion && TalkSpeakers.SaidTheSame(spoke.Answers, one.Value)
            ? spoke
            : TalkSpeakers.Of(talk, one.Key, one.Value, before.GetValueOrDefault(one.Key))));
    }
}
