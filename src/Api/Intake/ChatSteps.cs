using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Sessions;
using ZiZhiJin.Storage.Intake;

namespace ZiZhiJin.Api.Intake;

/// <summary>Takes one step of a conversation: reads it, has what it wants done, and keeps where it stands together with the reply.</summary>
internal sealed class ChatSteps(ZiZhiJinDb db, Conversations conversations, ConversationKeeper keeper, Chat chat, ChatWorks works, AskedInChat surveys, TimeProvider time)
{
    private const int Tries = 5, MostEffects = 20;

    /// <summary>The same message gets the same reply. Two messages at once are answered one after the other. Met is what was just read, if it was.</summary>
    public async Task<ChatReply> Answer(Guid accountId, byte[] key, ChatMessage message, ChatPartner? met, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < Tries; attempt++, met = null)
        {
            var before = met?.Memory ?? await conversations.Read(accountId, cancel);
            if (before.ReplyTo(key) is { } given) return given;

            var who = met is null ? await Speaker(accountId, key, cancel) : Speaker(met.Caller, key);
            var (state, reply) = await Take(before.State, who, message, cancel);
            if (await keeper.Keep(accountId, before, new(state, key, reply) { IsWord = message.IsWord }, cancel)) return reply;
        }

        throw new InvalidOperationException("Too many messages of one person at once.");
    }

    private async Task<(ChatState, ChatReply)> Take(ChatState state, ChatSpeaker who, ChatMessage message, CancellationToken cancel)
    {
        var step = chat.Reply(state, message, new(who.Caller.PersonId is not null, await surveys.Walked(state, cancel)));
        var handsOver = false;
        for (var carried = 0; step.Effect is { } effect; carried++)
        {
            if (carried == MostEffects) throw new InvalidOperationException("A conversation wants ever more done.");
            var outcome = await works.Carry(effect, who, cancel);
            handsOver |= effect is ChatEffect.Carry { Act: PersonCall.ActName };
            who = who with { Caller = await CallerOf(who.Caller.AccountId, cancel) };
            var opened = (outcome as ChatOutcome.SurveyOpened)?.Survey;
            step = chat.Continue(step, outcome, new(who.Caller.PersonId is not null, opened ?? await surveys.Walked(step.State, cancel)));
        }

        return (step.State, new(step.Text, handsOver));
    }

    private async Task<ChatSpeaker> Speaker(Guid accountId, byte[] key, CancellationToken cancel) => Speaker(await CallerOf(accountId, cancel), key);

    private ChatSpeaker Speaker(Caller caller, byte[] key) => new(caller, new Nonce(key.AsSpan(0, Nonce.Length)), time.GetUtcNow());

    private Task<Caller> CallerOf(Guid accountId, CancellationToken cancel) => db.CallerOf(accountId, Channel.Chat, ShanghaiTime.DayOf(time.GetUtcNow()), cancel);
}
