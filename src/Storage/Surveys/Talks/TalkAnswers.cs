using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Talks;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Surveys.Talks;

/// <summary>Makes what was said in a talk the speakers' answers, by the way that all answers take. Doing it again adds nothing.</summary>
public sealed class TalkAnswers(AuditTrail audit, GroupCommit<AnswerToWrite, AnswerOutcome> answers, TimeProvider time)
{
    /// <summary>Whose words do not count, and why: mostly because they answered by themselves.</summary>
    public async Task<IReadOnlyDictionary<Guid, Refusal>> Enter(Survey survey, Talk talk, IEnumerable<TalkSpeaker> speakers, Guid by, CancellationToken cancel)
    {
        audit.DidBefore();
        var (key, now) = (SurveyKey.Of(survey), time.GetUtcNow());
        List<AnswerToWrite> writes = [.. speakers.Select(speaker => new AnswerToWrite(key, speaker.PersonId, Channel.Talk, speaker.Answers, new Nonce(speaker.Nonce), now)
        {
            Version = talk.Version, Act = audit.Row(by, "survey.talk-answer", survey.AreaId, speaker.PersonId, talk.Id.ToString()),
        })];
        var outcomes = await Task.WhenAll(writes.Select(async write => (write.PersonId, Refusal: await Enter(write, cancel))));
        return outcomes.Where(outcome => outcome.Refusal is not null).ToDictionary(outcome => outcome.PersonId, outcome => outcome.Refusal!);
    }

    private async Task<Refusal?> Enter(AnswerToWrite write, CancellationToken cancel)
    {
        try
        {
            await answers.Take(write, cancel);
            return null;
        }
        catch (RefusedException no)
        {
            return no.Refusal;
        }
    }
}
