using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Intake;

namespace ZiZhiJin.Api.Intake.Mine;

/// <summary>The conversation with the official account as a page of the mini-program shows it: the same row, read without a word being said.</summary>
internal sealed class ShownConversation(Conversations conversations, ChatQuestions questions, AskedInChat surveys)
{
    public async Task<ConversationAnswer> Of(Guid accountId, CancellationToken cancel)
    {
        var memory = await conversations.Read(accountId, cancel);
        var survey = memory.State.Here?.Walk is { } walk ? await surveys.Find(walk.SurveyId, cancel) : null;
        DateTimeOffset? lastAt = memory.Steps == 0 ? null : memory.State.LastAt;
        return new(memory.LastReply?.Text, questions.Of(memory.State, survey), memory.LastReply?.HandsOver ?? false, lastAt);
    }
}
