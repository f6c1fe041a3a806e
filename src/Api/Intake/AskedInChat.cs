using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Intake;

/// <summary>Surveys as the chat asks them now.</summary>
internal sealed class AskedInChat(OpenSurveys surveys)
{
    public async ValueTask<ChatSurvey?> Find(Guid surveyId, CancellationToken cancel) =>
        await surveys.Find(surveyId, null, cancel) is { } asked ? new(surveyId, asked.Version, asked.Survey.Title, asked.Questions) : null;

    /// <summary>The survey of the flow that is under way, or of the one that is taken up when it ends.</summary>
    public async ValueTask<ChatSurvey?> Walked(ChatState state, CancellationToken cancel) =>
        (state.Here?.Walk ?? (state.Parked is [.., var parked] ? parked.Walk : null)) is { } walk ? await Find(walk.SurveyId, cancel) : null;
}
