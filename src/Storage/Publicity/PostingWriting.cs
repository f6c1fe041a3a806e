using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Publicity;

/// <summary>How staff post something, change it and take it back. What is not in their care is not there: nothing.</summary>
public sealed class PostingWriting(ZiZhiJinDb db, PublicityRules rules, PublicText texts, AuditTrail audit, TimeProvider time)
{
    /// <summary>Posts at once what the check passes. The same nonce posts once. Refused while the days are open in the town's rules.</summary>
    public async Task<Posting?> Write(PostingWish wish, Nonce nonce, Caller by, CancellationToken cancel)
    {
        if (!await IsTheirs(wish.AreaId, by, cancel)) return null;
        var source = SourceOf(by, nonce);
        if (await Find(source, cancel) is { } before) return Again(before, by);

        var rule = await rules.Of(wish.AreaId, wish.Year, wish.Kind, cancel);
        var (passed, now) = (await Passes(wish.Text, by, cancel), time.GetUtcNow());
        var posting = Posting.Write(wish, by.AccountId, source, now);
        db.Add(posting);
        if (passed) Post(posting, posting.Post(rule, now));
        audit.Did(by.AccountId, "posting.write", posting.AreaId, posting.Id, $"version {posting.Version}");
        try
        {
            await db.SaveChangesAsync(cancel);
            return posting;
        }
        catch (DbUpdateException e) when (StorageFaults.IsDuplicate(e))
        {
            db.ChangeTracker.Clear();
            return Again((await Find(source, cancel))!, by);
        }
    }

    /// <summary>Says something else from now on: a new version, and the period starts again. The same changes nothing.</summary>
    public async Task<Posting?> Change(Guid postingId, PostingText text, string reason, Caller by, CancellationToken cancel)
    {
        if (await Looked(postingId, by, cancel) is not { } seen) return null;
        var rule = await rules.Of(seen.AreaId, seen.Year, seen.Kind, cancel);
        var passed = seen.Says != text && await Passes(text, by, cancel);
        return await db.InTurn(postingId, turn =>
        {
            var (posting, now) = (turn.Posting, time.GetUtcNow());
            RefusedException.ThrowIf(PublicityPolicy.CheckChange(posting, turn.AnyUnanswered, now));
            if (posting.Change(text, reason, (by.AccountId, now)) && passed) Post(posting, posting.Post(rule, now));
            audit.Did(by.AccountId, "posting.change", posting.AreaId, posting.Id, reason);
            return Task.FromResult(posting);
        }, cancel);
    }

    /// <summary>Somebody else has read what the check did not pass, as of a revision: the period starts.</summary>
    public async Task<Posting?> Release(Guid postingId, int revision, Caller by, CancellationToken cancel)
    {
        if (await Looked(postingId, by, cancel) is not { } seen) return null;
        var rule = await rules.Of(seen.AreaId, seen.Year, seen.Kind, cancel);
        return await db.InTurn(postingId, turn =>
        {
            Post(turn.Posting, turn.Posting.Release((by.AccountId, revision), rule, time.GetUtcNow()));
            audit.Did(by.AccountId, "posting.release", turn.Posting.AreaId, turn.Posting.Id);
            return Task.FromResult(turn.Posting);
        }, cancel);
    }

    /// <summary>Doing it again changes nothing.</summary>
    /// <exception cref="RefusedException">It is over: what was decided upon it rests on it.</exception>
    public async Task<Posting?> Withdraw(Guid postingId, string reason, Caller by, CancellationToken cancel)
    {
        if (await Looked(postingId, by, cancel) is null) return null;
        return await db.InTurn(postingId, turn =>
        {
            if (turn.Posting.State != PostingState.Withdrawn) RefusedException.ThrowIf(PublicityPolicy.CheckChange(turn.Posting, turn.AnyUnanswered, time.GetUtcNow()));
            turn.Posting.Withdraw(reason, time.GetUtcNow());
            audit.Did(by.AccountId, "posting.withdraw", turn.Posting.AreaId, turn.Posting.Id, reason);
            return Task.FromResult(turn.Posting);
        }, cancel);
    }

    /// <summary>The days for which it would hang if it were posted now; nothing where the writer may not post.</summary>
    public async Task<(PublicityRule Rule, PublicityPeriod Period)?> Preview(PostingWish wish, Caller by, CancellationToken cancel)
    {
        if (!await IsTheirs(wish.AreaId, by, cancel)) return null;
        audit.DidNothing();
        var rule = await rules.Of(wish.AreaId, wish.Year, wish.Kind, cancel);
        return (rule, PublicityPeriod.Begin(time.GetUtcNow(), rule.Days));
    }

    /// <summary>As it is, for whoever may change it.</summary>
    public Task<Posting?> Find(Guid postingId, Caller by, CancellationToken cancel) => Looked(postingId, by, cancel);

    private void Post(Posting posting, PostingVersion version)
    {
        db.Add(version);
        db.Outbox.Add(PublicityOutbox.Posted(posting, time.GetUtcNow()));
    }

    private Task<bool> IsTheirs(Guid areaId, Caller by, CancellationToken cancel) =>
        db.Areas.Within(by.ScopeOf(PublicityRoles.Writers)).AnyAsync(area => area.Id == areaId, cancel);

    private Task<Posting?> Looked(Guid postingId, Caller by, CancellationToken cancel) =>
        db.Postings.AsNoTracking().InCareOf(by, PublicityRoles.Writers, db).FirstOrDefaultAsync(posting => posting.Id == postingId, cancel);

    private Task<Posting?> Find(byte[] source, CancellationToken cancel) => db.Postings.AsNoTracking().FirstOrDefaultAsync(posting => posting.Source == source, cancel);

    private Task<bool> Passes(PostingText text, Caller by, CancellationToken cancel) => texts.Passes($"{text.Title}\n{text.Text}", by.AccountId, cancel);

    // The first time left its row.
    private Posting Again(Posting posting, Caller by)
    {
        audit.Row(by.AccountId, "posting.write", posting.AreaId, posting.Id);
        return posting;
    }

    private static byte[] SourceOf(Caller by, Nonce nonce) => SHA256.HashData([.. by.AccountId.ToByteArray(bigEndian: true), .. nonce.ToByteArray()]);
}
