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
        var others = db.Talks.Where(other => other.SurveyId == talk.SurveyId && other.Id != talk.Id);
        if (await db.TalkSpeakers.AnyAsync(other => other.PersonId == speaker.PersonId && others.Any(one => one.Id == other.TalkId), cancel)) return;

        var group = await persons.GroupOf(await persons.RootOf(speaker.PersonId, cancel), cancel);
        await answers.TakeBack(talk.AreaId, group, answer => answer.SurveyId == talk.SurveyId && answer.PersonId == speaker.PersonId
            && answer.Channel == Channel.Talk && IsFirstOf(answer, speaker), cancel);
    }

    private static bool IsFirstOf(MergedAnswer answer, TalkSpeaker speaker) => new AnswerReceipts(answer.Receipts).Find(new Nonce(speaker.FirstNonce)) is { First: true };
}
