using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Commits;
using ZiZhiJin.Storage.Community.Mandates;
using ZiZhiJin.Storage.Surveys.Photos;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>Residents answer, for themselves or for somebody who agreed to it, from whatever channel.</summary>
public sealed class OwnAnswers(OpenSurveys surveys, Acting acting, GroupCommit<AnswerToWrite, AnswerOutcome> answers, AnswerPhotos photos, TimeProvider time)
{
    /// <summary>Nothing when the survey is not one of the neighbourhood of the person in whose name it is answered.</summary>
    public async Task<AnswerReceipt?> Take(Guid surveyId, SentAnswer sent, Caller by, CancellationToken cancel)
    {
        var name = await acting.Of(by, sent.For, cancel);
        var asked = await surveys.Find(surveyId, sent.Version, cancel);
        if (name is null || asked is null || asked.Survey.AreaId != name.AreaId) return null;

        var given = AnswerPolicy.Check(asked.Questions, sent.Answers);
        var write = new AnswerToWrite(SurveyKey.Of(asked.Survey), name.PersonId, name.Channel, given, sent.Nonce, time.GetUtcNow())
        {
            Version = asked.Version, Ticks = Ticks.Of(asked.Version, asked.Questions, given), Mandate = name.Mandate,
        };
        return await photos.Around(asked, (name.PersonId, by.AccountId), write.Answers, () => answers.Take(write, cancel));
    }
}
