using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.MySql;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Publicity;

/// <summary>Residents object to what hangs for them, and take it back. What does not hang for them is not there: nothing.</summary>
public sealed class Objecting(ZiZhiJinDb db, PublicText texts, TimeProvider time)
{
    private const int Most = 100;

    /// <summary>Sending the same again gives the same id.</summary>
    public async Task<Guid?> Raise(Guid postingId, string text, Nonce nonce, Caller by, CancellationToken cancel)
    {
        if (by is not { PersonId: { } person, AreaId: { } area }) throw new RefusedException(CommunityRefusals.NotVerified);
        if (!await db.Postings.ForPeopleOf(area, db).AnyAsync(posting => posting.Id == postingId, cancel)) return null;
        var (key, entries) = (nonce.ToByteArray(), await db.EntriesOf(person, cancel));
        if (await Find(entries, key, cancel) is { } known) return known;

        var said = (text, await texts.Passes(text, by.AccountId, cancel));
        try
        {
            return await db.InTurn(postingId, turn => Add(turn, (person, key), said, entries), cancel);
        }
        catch (DbUpdateException e) when (MySqlErrors.IsUniqueViolation(e))
        {
            // The same was sent twice at once: the first one stands.
            db.ChangeTracker.Clear();
            return await Find(entries, key, cancel) ?? throw new InvalidOperationException("Two objections with one key.");
        }
    }

    /// <summary>False when it is not the caller's.</summary>
    public async Task<bool> Withdraw(Guid objectionId, Caller by, CancellationToken cancel)
    {
        if (await Own(by, cancel) is not { } own) return false;
        if (await own.FirstOrDefaultAsync(objection => objection.Id == objectionId, cancel) is not { } seen) return false;
        return await db.InTurn(seen.PostingId, async _ =>
        {
            (await db.Objections.FirstAsync(objection => objection.Id == objectionId, cancel)).Withdraw(time.GetUtcNow());
            return true;
        }, cancel);
    }

    /// <summary>The caller's own, the newest first, each with the title of what it is against: of the version that hung, never of one that is held.</summary>
    public async Task<List<(Objection Objection, string Title)>> Of(Caller by, CancellationToken cancel)
    {
        if (await Own(by, cancel) is not { } own) return [];
        var found = await own.OrderByDescending(objection => objection.Id).Take(Most)
            .Select(objection => new { objection, db.PostingVersions.First(version => version.PostingId == objection.PostingId && version.Number == objection.Version).Title }).ToListAsync(cancel);
        return found.ConvertAll(one => (one.objection, one.Title));
    }

    private async Task<IQueryable<Objection>?> Own(Caller by, CancellationToken cancel)
    {
        if (by.PersonId is not { } person) return null;
        var entries = await db.EntriesOf(person, cancel);
        return db.Objections.AsNoTracking().Where(objection => entries.Contains(objection.PersonId));
    }

    private async Task<Guid> Add(PostingTurn turn, (Guid Person, byte[] Nonce) by, (string Text, bool Passed) said, IReadOnlySet<Guid> entries)
    {
        RefusedException.ThrowIf(PublicityPolicy.CheckObjection(turn.Posting, turn.AnyUnanswered, time.GetUtcNow()));
        if (await db.Objections.CountAsync(objection => objection.PostingId == turn.Posting.Id && entries.Contains(objection.PersonId)) >= PublicityPolicy.MostObjections)
            throw new RefusedException(PublicityRefusals.TooManyObjections);
        return db.Add(Objection.Raise(turn.Posting, by, said, time.GetUtcNow())).Entity.Id;
    }

    private Task<Guid?> Find(IReadOnlySet<Guid> entries, byte[] nonce, CancellationToken cancel) =>
        db.Objections.Where(objection => entries.Contains(objection.PersonId) && objection.Nonce == nonce).Select(objection => (Guid?)objection.Id).FirstOrDefaultAsync(cancel);
}
