using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Intake;

/// <summary>Carries out what conversations want done, and says what came of it.</summary>
internal sealed class ChatWorks(IEnumerable<IChatAct> acts, IEnumerable<IChatList> lists, ChatSurveys surveys)
{
    public async Task<ChatOutcome> Carry(ChatEffect effect, ChatSpeaker who, CancellationToken cancel)
    {
        try
        {
            return effect switch
            {
                ChatEffect.Look look => new ChatOutcome.Offered(await lists.Single(list => list.Name == look.Of).Offer(who, look.Values, cancel)),
                ChatEffect.Carry act => await acts.Single(known => known.Name == act.Act).Carry(who, act.Values, cancel),
                ChatEffect.OpenSurvey open => await surveys.Open(open.SurveyId, who, cancel),
                ChatEffect.AnswerSurvey answer => await surveys.Answer(answer.Walk, who, cancel),
                _ => throw new InvalidOperationException($"Nobody carries out {effect.GetType().Name}."),
            };
        }
        catch (RefusedException no)
        {
            return new ChatOutcome.Refused(no.Refusal.Code, no.Refusal.Sentence);
        }
        catch (MalformedException no)
        {
            return new ChatOutcome.Refused(no.Code, no.Sentence);
        }
    }
}
