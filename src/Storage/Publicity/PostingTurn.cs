using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Publicity;

namespace ZiZhiJin.Storage.Publicity;

/// <summary>A posting while nobody else changes it or what is said against it, and whether an objection waits for an answer.</summary>
internal sealed record PostingTurn(Posting Posting, bool AnyUnanswered);

internal static class PostingTurns
{
    /// <summary>One at a time for each posting: so that no objection slips in at the moment in which the last one is answered. Saves and commits.</summary>
    public static Task<T> InTurn<T>(this ZiZhiJinDb db, Guid postingId, Func<PostingTurn, Task<T>> act, CancellationToken cancel) => Contention.TryAgain(async () =>
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        await db.Run(new SqlText().Append("SELECT Id FROM postings WHERE Id = ").Value(postingId).Append(" FOR UPDATE"), cancel);
        var posting = await db.Postings.FirstAsync(posting => posting.Id == postingId, cancel);
        var result = await act(new(posting, await db.Objections.Unanswered().AnyAsync(objection => objection.PostingId == postingId, cancel)));
        await Save(db, cancel);
        await transaction.CommitAsync(cancel);
        return result;
    }, cancel);

    // Whoever erases a person does not wait for the posting.
    private static async Task Save(ZiZhiJinDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(PublicityRefusals.ChangedMeanwhile);
        }
    }
}
