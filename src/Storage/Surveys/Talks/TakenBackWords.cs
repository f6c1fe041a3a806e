using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Talks;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Surveys.Merging;

namespace ZiZhiJin.Storage.Surveys.Talks;

/// <summary>Uncounts persons who were on a talk's list by mistake. Runs in a transaction in which all other writers of the area's surveys wait.</summary>
public sealed class TakenBackWords(ZiZhiJinDb db, PersonMerges persons, AnswerRearrangement answers)
{
    public Task Lock(Guid areaId, CancellationToken cancel) => answers.Lock(areaId, cancel);

    /// <summary>Whoever had answered before the talk named them, answered again since, or spoke in another talk, stays counted.</summary>
    public async Task Take(Talk talk, TalkSpeaker speaker, CancellationToken cancel)
    {
        if (await HandOver(talk, speaker, cancel)) return;
        var group = await persons.GroupOf(await persons.RootOf(speaker.PersonId, cancel), cancel);
        await answers.TakeBack(talk.AreaId, group, answer => answer.SurveyId == talk.SurveyId && answer.PersonId == speaker.PersonId
            && answer.Channel == Channel.Talk && IsFirstOf(answer.Receipts, speaker), cancel);
    }

    // Another talk that names the person answers for their being counted from here on.
    private async Task<bool> HandOver(Talk talk, TalkSpeaker speaker, CancellationToken cancel)
    {
        var others = db.Talks.Where(other => other.SurveyId == talk.SurveyId && other.Id != talk.Id);
        var other = await db.TalkSpeakers.AsNoTracking().FirstOrDefaultAsync(other => other.PersonId == speaker.PersonId && others.Any(one => one.Id == other.TalkId), cancel);
        if (other is null) return false;

        var receipts = await db.SurveyAnswers.Where(answer => answer.SurveyId == talk.SurveyId && answer.PersonId == speaker.PersonId).Select(answer => answer.Receipts).FirstOrDefaultAsync(cancel);
        if (IsFirstOf(receipts ?? [], speaker))
            await db.TalkSpeakers.Where(one => one.TalkId == other.TalkId && one.PersonId == other.PersonId).ExecuteUpdateAsync(set => set.SetProperty(one => one.FirstNonce, speaker.FirstNonce), cancel);
        return true;
    }

    private static bool IsFirstOf(byte[] receipts, TalkSpeaker speaker) => new AnswerReceipts(receipts).Find(new Nonce(speaker.FirstNonce)) is { First: true };
}
