using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Meetings.Ballots;
using ZiZhiJin.Storage.Outbox;
using ZiZhiJin.Storage.Surveys.Drafts;
using ZiZhiJin.Storage.Surveys.Merging;

namespace ZiZhiJin.Storage.Community;

/// <summary>Merges entries of a roster that are one person, and splits them again. What was counted stays counted, and once.</summary>
public sealed class PersonMerges(ZiZhiJinDb db, AnswerRearrangement answers, TimeProvider time)
{
    /// <summary>Who is who has changed: what was worked out for each of them is worked out anew by whoever follows.</summary>
    public const string Rearranged = "persons.rearranged";

    private const int Deepest = 20;

    /// <summary>
    /// The source is from now on the target. Saved together with whatever else the context holds. Returns the accounts whose sessions have to be
    /// read again: one account stays with the person, a second is released.
    /// </summary>
    public async Task<IReadOnlyList<Guid>> Merge(PersonMerge merge, CancellationToken cancel)
    {
        await using var transaction = await Begin(merge, cancel);
        var (source, target) = await Both(merge, cancel);
        if (source is null || target is null) throw new RefusedException(CommunityRefusals.MergedAlready);

        var (sources, targets) = (await GroupOf(source.Id, cancel), await GroupOf(target.Id, cancel));
        await answers.Rearrange(merge.AreaId, [sources, targets], [targets.With(sources)], cancel);
        await db.Run(DraftStatements.Follow(sources.Members, target.Id), cancel);
        await db.Photos.Where(photo => photo.PersonId != null && sources.Members.Contains(photo.PersonId.Value)).ExecuteUpdateAsync(set => set.SetProperty(photo => photo.PersonId, target.Id), cancel);
        await db.Run(TurnoutStatements.Follow(sources.Members, target.Id), cancel);
        source.MergeInto(target.Id);
        db.PersonMerges.Add(merge);
        db.Outbox.Add(News(merge));
        var accounts = await MoveAccount(source.Id, target.Id, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return accounts;
    }

    /// <summary>Undoes a merge. The account stays with the person who kept it.</summary>
    public async Task Split(PersonMerge merge, CancellationToken cancel)
    {
        await using var transaction = await Begin(merge, cancel);
        var source = await db.Persons.FirstOrDefaultAsync(person => person.Id == merge.SourceId && person.MergedInto == merge.TargetId && person.ErasedAt == null, cancel);
        if (source is null) throw new RefusedException(CommunityRefusals.NothingToSplit);

        var (whole, part) = (await GroupOf(await RootOf(merge.TargetId, cancel), cancel), await GroupOf(source.Id, cancel));
        await answers.Rearrange(merge.AreaId, [whole], [whole.Without(part), part], cancel);
        source.Split();
        merge.Split(time.GetUtcNow());
        db.Outbox.Add(News(merge));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>
    /// Takes in answers that an entry gave while it was being merged: its phone may have been known under the old entry, in another process,
    /// for some seconds.
    /// </summary>
    public async Task TakeInLateAnswers(PersonMerge merge, CancellationToken cancel)
    {
        await using var transaction = await Begin(merge, cancel);
        var root = await RootOf(merge.TargetId, cancel);
        var group = await GroupOf(root, cancel);
        await answers.Rearrange(merge.AreaId, [group], [group], cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>All entries that are the same person as this root.</summary>
    public async Task<PersonGroup> GroupOf(Guid rootId, CancellationToken cancel) => new(rootId, await db.EntriesOf(rootId, cancel));

    /// <summary>The entry that this one is by now.</summary>
    public async Task<Guid> RootOf(Guid personId, CancellationToken cancel)
    {
        for (var step = 0; step < Deepest; step++)
        {
            var next = await db.Persons.Where(person => person.Id == personId).Select(person => person.MergedInto).FirstAsync(cancel);
            if (next is null) break;
            personId = next.Value;
        }

        return personId;
    }

    private OutboxRow News(PersonMerge merge) => OutboxRow.Of(Rearranged, merge.AreaId, new { merge.SourceId, merge.TargetId }, time.GetUtcNow());

    // Read committed: what is read after the locks is what the last writer left.
    private async Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> Begin(PersonMerge merge, CancellationToken cancel)
    {
        var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        await answers.Lock(merge.AreaId, cancel);
        await db.Run(new SqlText().Append("SELECT Id FROM persons WHERE Id IN (").Value(merge.SourceId).Append(", ").Value(merge.TargetId).Append(") ORDER BY Id FOR UPDATE"), cancel);
        return transaction;
    }

    private async Task<(Person? Source, Person? Target)> Both(PersonMerge merge, CancellationToken cancel)
    {
        var persons = await db.Persons.Where(person => (person.Id == merge.SourceId || person.Id == merge.TargetId) && person.AreaId == merge.AreaId
            && person.MergedInto == null && person.ErasedAt == null).ToListAsync(cancel);
        return (persons.Find(person => person.Id == merge.SourceId), persons.Find(person => person.Id == merge.TargetId));
    }

    private async Task<IReadOnlyList<Guid>> MoveAccount(Guid source, Guid target, CancellationToken cancel)
    {
        var account = await db.Accounts.FirstOrDefaultAsync(account => account.PersonId == source, cancel);
        if (account is null) return [];
        if (await db.Accounts.AnyAsync(other => other.PersonId == target, cancel)) account.Detach();
        else account.Follow(target);
        return [account.Id];
    }
}
