using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Intake;

namespace ZiZhiJin.Api.Intake;

/// <summary>Takes a step that only moves the conversation on: nothing has to be done, so nothing is needed but what was read of the person.</summary>
internal sealed class QuickSteps(Chat chat, AskedInChat surveys, ConversationKeeper conversations, KnownPartners known, TimeProvider time)
{
    /// <summary>Nothing where something has to be done first, or where another message of the person was faster.</summary>
    public async Task<ChatReply?> Take(string openId, ChatPartner met, (byte[] Key, ChatMessage Message) heard, CancellationToken cancel)
    {
        var ((caller, before), (key, message)) = (met, heard);
        if (before.ReplyTo(key) is { } given) return given.HandsOver ? null : given;

        var step = chat.Reply(before.State, message, new(caller.PersonId is not null, await surveys.Walked(before.State, cancel)));
        if (step.Effect is not null) return null;

        var taken = new ChatStepTaken(step.State, key, new(step.Text)) { IsWord = message.IsWord };
        if (!await conversations.Keep(caller.AccountId, before, taken, cancel)) return null;
        known.Advance(openId, before.After(taken, time.GetUtcNow()));
        return taken.Reply;
    }
}
