using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Intake;

/// <summary>
/// Keeps conversations. A step is one row change that holds the new state, the message that led to it and its reply: so whoever gets the message
/// again, on whatever process, finds the reply instead of taking the step twice.
/// </summary>
public sealed class Conversations(ZiZhiJinDb db, KeyRing ring, TimeProvider time)
{
    public async Task<ChatMemory> Read(Guid accountId, CancellationToken cancel)
    {
        var row = await db.Conversations.AsNoTracking().FirstOrDefaultAsync(conversation => conversation.AccountId == accountId, cancel);
        return row is null ? ChatMemory.Empty
            : new(Open<ChatState>(accountId, "chat-state", row.State), row.Steps, row.LastKey, Open<ChatReply>(accountId, "chat-reply", row.LastReply));
    }

    /// <summary>False when another message of this conversation was answered meanwhile: nothing is kept, and the caller reads again.</summary>
    public async Task<bool> Keep(Guid accountId, ChatMemory before, ChatMemory after, CancellationToken cancel)
    {
        var (state, reply, now) = (Seal(accountId, "chat-state", after.State), Seal(accountId, "chat-reply", after.LastReply!), time.GetUtcNow());
        if (before.Steps == 0)
            return await Begin(new Conversation { AccountId = accountId, Steps = 1, State = state, LastKey = after.LastKey, LastReply = reply, ChangedAt = now }, cancel);

        return await db.Conversations.Where(conversation => conversation.AccountId == accountId && conversation.Steps == before.Steps).ExecuteUpdateAsync(set => set
            .SetProperty(conversation => conversation.Steps, before.Steps + 1).SetProperty(conversation => conversation.State, state)
            .SetProperty(conversation => conversation.LastKey, after.LastKey).SetProperty(conversation => conversation.LastReply, reply)
            .SetProperty(conversation => conversation.ChangedAt, now), cancel) == 1;
    }

    public Task Forget(Guid accountId, CancellationToken cancel) =>
        db.Conversations.Where(conversation => conversation.AccountId == accountId).ExecuteDeleteAsync(cancel);

    /// <summary>It goes on under another account of the same person. Part of the transaction that joins the two.</summary>
    public async Task Move(Guid from, Guid to, CancellationToken cancel)
    {
        var memory = await Read(from, cancel);
        await Forget(from, cancel);
        await Forget(to, cancel);
        if (memory.LastReply is not null) await Keep(to, ChatMemory.Empty, memory, cancel);
    }

    private async Task<bool> Begin(Conversation conversation, CancellationToken cancel)
    {
        db.Conversations.Add(conversation);
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException clash) when (StorageFaults.IsDuplicate(clash))
        {
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private byte[] Seal<T>(Guid accountId, string field, T value) => ring.Seal(accountId, field, JsonSerializer.Serialize(value, Json.Options));

    private T Open<T>(Guid accountId, string field, byte[] bytes) => JsonSerializer.Deserialize<T>(ring.Open(accountId, field, bytes), Json.Options)!;
}
