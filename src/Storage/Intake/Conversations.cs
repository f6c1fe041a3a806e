using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Commits;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Intake;

/// <summary>
/// Keeps conversations. A step is one row change that holds the new state, the message that led to it and its reply: so whoever gets the message
/// again, on whatever process, finds the reply instead of taking the step twice. Steps that arrive together share a commit.
/// </summary>
public sealed class Conversations(ZiZhiJinDb db, GroupCommit<ConversationStep, bool> steps, KeyRing ring, TimeProvider time)
{
    public async Task<ChatMemory> Read(Guid accountId, CancellationToken cancel) =>
        Open(await db.Conversations.AsNoTracking().FirstOrDefaultAsync(conversation => conversation.AccountId == accountId, cancel));

    internal ChatMemory Open(Conversation? row) => row is null ? ChatMemory.Empty
        : new(Open<ChatState>(row.AccountId, "chat-state", row.State), row.Steps, row.LastKey, Open<ChatReply>(row.AccountId, "chat-reply", row.LastReply));

    /// <summary>False when another message of this conversation was answered meanwhile: nothing is kept, and the caller reads again.</summary>
    public Task<bool> Keep(Guid accountId, ChatMemory before, ChatMemory after, CancellationToken cancel) =>
        steps.Write(Step(accountId, before.Steps, after), cancel);

    public Task Forget(Guid accountId, CancellationToken cancel) =>
        db.Conversations.Where(conversation => conversation.AccountId == accountId).ExecuteDeleteAsync(cancel);

    /// <summary>It goes on under another account of the same person. Part of the transaction that joins the two.</summary>
    public async Task Move(Guid from, Guid to, CancellationToken cancel)
    {
        var memory = await Read(from, cancel);
        await Forget(from, cancel);
        await Forget(to, cancel);
        if (memory.LastReply is not null) await Begin(Step(to, 0, memory), cancel);
    }

    // On the caller's own connection: nothing is said in it before the transaction ends. Whoever begins to talk meanwhile has begun.
    private async Task Begin(ConversationStep step, CancellationToken cancel)
    {
        db.Conversations.Add(new Conversation
        {
            AccountId = step.AccountId, Steps = 1, State = step.State, LastKey = step.Key, LastReply = step.Reply, ChangedAt = step.At,
        });
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException clash) when (StorageFaults.IsDuplicate(clash))
        {
            // What was said since stays.
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private ConversationStep Step(Guid accountId, int before, ChatMemory after) =>
        new(accountId, before, Seal(accountId, "chat-state", after.State), time.GetUtcNow())
        {
            Key = after.LastKey, Reply = Seal(accountId, "chat-reply", after.LastReply!),
        };

    private byte[] Seal<T>(Guid accountId, string field, T value) => ring.Seal(accountId, field, JsonSerializer.Serialize(value, Json.Options));

    private T Open<T>(Guid accountId, string field, byte[] bytes) => JsonSerializer.Deserialize<T>(ring.Open(accountId, field, bytes), Json.Options)!;
}
