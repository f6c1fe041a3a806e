using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Intake;

/// <summary>Surveys as the chat asks and answers them: the same answers as from any other channel.</summary>
internal sealed class ChatSurveys(ZiZhiJinDb db, OpenSurveys surveys, OwnAnswers answers)
{
    private static readonly ChatOutcome Gone = new ChatOutcome.Refused(SurveyRefusals.Closed.Code, SurveyRefusals.Closed.Sentence);

    public async Task<ChatOutcome> Open(Guid surveyId, ChatSpeaker who, CancellationToken cancel)
    {
        var asked = await surveys.Find(surveyId, null, cancel);
        if (asked is null || asked.Survey.AreaId != who.Area) return Gone;
        var before = await db.SurveyAnswers.AnyAsync(answer => answer.SurveyId == surveyId && answer.PersonId == who.Caller.PersonId, cancel);
        return new ChatOutcome.SurveyOpened(new(surveyId, asked.Version, asked.Survey.Title, asked.Questions), before);
    }

    public async Task<ChatOutcome> Answer(SurveyWalk walk, ChatSpeaker who, CancellationToken cancel) =>
        await answers.Take(walk.SurveyId, new SentAnswer(walk.Answers, who.Nonce, walk.Version), who.Caller, cancel) is null ? Gone : ChatOutcome.Done.Simply;
}
