using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community.Photos;

namespace ZiZhiJin.Storage.Community.Photos;

/// <summary>Photos that nobody has looked at yet, and what the platform's check says of them.</summary>
public sealed class PhotoChecks(ZiZhiJinDb db, PersonalData personal, TimeProvider time)
{
    private const int AtOnce = 50, LongestTrace = 64;

    /// <summary>Of which the platform has not been asked, the oldest first, with whom it knows their sender as; nothing for somebody it does not know.</summary>
    public async Task<IReadOnlyList<(Guid PhotoId, string? OpenId)>> Due(CancellationToken cancel)
    {
        var after = time.GetUtcNow() - PhotoPolicy.CheckedWithin;
        var due = await (
            from photo in db.Photos
            join account in db.Accounts on photo.AccountId equals account.Id
            where photo.CheckAskedAt == null && photo.UploadedAt > after && photo.State == PhotoState.Waiting && photo.DiscardedAt == null
            orderby photo.UploadedAt
            select new { photo.Id, Account = account }).AsNoTracking().Take(AtOnce).ToListAsync(cancel);
        return due.ConvertAll(one => (one.Id, one.Account.MiniOpenId is null ? null : personal.OpenMini(one.Account)));
    }

    /// <summary>Without a trace it is staff's alone. The verdict may have been there before.</summary>
    public async Task Asked(Guid photoId, string? trace, CancellationToken cancel)
    {
        if (await db.Photos.FirstOrDefaultAsync(photo => photo.Id == photoId, cancel) is not { } photo) return;
        photo.AskedAbout(trace, time.GetUtcNow());
        await Save(cancel);
        if (trace is not null) await Match(trace, cancel);
    }

    /// <summary>Whichever comes first, verdict or trace: the second finds the first, because each is written down before the other is looked for.</summary>
    public async Task Judge(string trace, bool pass, CancellationToken cancel)
    {
        if (trace.Length > LongestTrace) return;
        await db.Run(new SqlText().Append("INSERT IGNORE INTO photo_verdicts (Trace, Passes, HeardAt) VALUES (").Value(trace).Append(", ").Value(pass ? 1 : 0).Append(", ")
            .Value(time.GetUtcNow()).Append(")"), cancel);
        await Match(trace, cancel);
    }

    /// <summary>Verdicts on what nobody asked about, or on photos that are gone.</summary>
    public Task Forget(CancellationToken cancel)
    {
        var before = time.GetUtcNow() - PhotoPolicy.CheckedWithin;
        return db.PhotoVerdicts.Where(verdict => verdict.HeardAt < before).ExecuteDeleteAsync(cancel);
    }

    private async Task Match(string trace, CancellationToken cancel)
    {
        if (await db.PhotoVerdicts.AsNoTracking().FirstOrDefaultAsync(one => one.Trace == trace, cancel) is not { } verdict) return;
        if (await db.Photos.FirstOrDefaultAsync(photo => photo.CheckTrace == trace, cancel) is not { } photo) return;
        photo.Judge(verdict.Passes, time.GetUtcNow());
        await Save(cancel);
        await db.PhotoVerdicts.Where(one => one.Trace == trace).ExecuteDeleteAsync(cancel);
    }

    // Whoever looked at it meanwhile, or took it away, was faster.
    private async Task Save(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
        }
    }
}
