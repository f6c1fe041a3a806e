using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.Storage.Intake;

/// <summary>
/// Reads conversations, forgets and moves them. A step is one row change that holds the new state, the message that led to it and its reply: so whoever
/// gets the message again, on whatever process, finds the reply instead of taking the step twice.
/// </summary>
public sealed class Conversations(ZiZhiJinDb db, ConversationKeeper keeper)
{
    public async Task<ChatMemory> Read(Guid accountId, CancellationToken cancel) =>
        keeper.Open(await db.Conversations.AsNoTracking().FirstOrDefaultAsync(conversation => conversation.AccountId == accountId, cancel));

    public Task Forget(Guid accountId, CancellationToken cancel) =>
        db.Conversations.Where(conversation => conversation.AccountId == accountId).ExecuteDeleteAsync(cancel);

    /// <summary>It goes on under another account of the same person. Part of the transaction that joins the two.</summary>
    public async Task Move(Guid from, Guid to, CancellationToken cancel)
    {
        var memory = await Read(from, cancel);
        await Forget(from, cancel);
        await Forget(to, cancel);
        if (memory.LastReply is not null) await Begin(keeper.For(to, memory), cancel);
    }

    // On the caller's own connection: nothing is said in it before the transaction ends. Whoever begins to talk meanwhile has begun.
    private async Task Begin(Conversation row, CancellationToken cancel)
    {
        db.Conversations.Add(row);
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
}
