using System.Text.Json;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Commits;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Intake;

/// <summary>Seals conversations and opens them, and keeps their steps: those that arrive together share a commit.</summary>
public sealed class ConversationKeeper(GroupCommit<ConversationStep, bool> steps, KeyRing ring, TimeProvider time)
{
    /// <summary>False when another message of this conversation was answered meanwhile: nothing is kept, and the caller reads again.</summary>
    public Task<bool> Keep(Guid accountId, ChatMemory before, ChatStepTaken step, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var reply = KeptReply.Of(step.Reply, before.EarlierThan(now));
        return steps.Write(new(accountId, before.Steps, Seal(accountId, "chat-state", step.State), now)
        {
            Key = step.Key, Reply = Seal(accountId, "chat-reply", reply), IsWord = step.IsWord,
        }, cancel);
    }

    internal ChatMemory Open(Conversation? row)
    {
        if (row is null) return ChatMemory.Empty;
        var reply = Open<KeptReply>(row.AccountId, "chat-reply", row.LastReply);
        return new(Open<ChatState>(row.AccountId, "chat-state", row.State), row.Steps, row.LastKey, new(reply.Text, reply.HandsOver))
        {
            Earlier = reply.Replies(), ChangedAt = row.ChangedAt, LastWordAt = row.LastWordAt,
        };
    }

    /// <summary>The same conversation as the first row of another account.</summary>
    internal Conversation For(Guid accountId, ChatMemory memory) => new()
    {
        AccountId = accountId, Steps = 1, State = Seal(accountId, "chat-state", memory.State), LastKey = memory.LastKey, ChangedAt = memory.ChangedAt, LastWordAt = memory.LastWordAt,
        LastReply = Seal(accountId, "chat-reply", KeptReply.Of(memory.LastReply!, memory.Earlier)),
    };

    private byte[] Seal<T>(Guid accountId, string field, T value) => ring.Seal(accountId, field, JsonSerializer.Serialize(value, Json.Options));

    private T Open<T>(Guid accountId, string field, byte[] bytes) => JsonSerializer.Deserialize<T>(ring.Open(accountId, field, bytes), Json.Options)!;
}
