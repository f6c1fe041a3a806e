using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community.Photos;

namespace ZiZhiJin.Storage.Community.Photos;

/// <summary>Photos that nobody has looked at yet, and what the platform's check says of them.</summary>
public sealed class PhotoChecks(ZiZhiJinDb db, PersonalData personal, TimeProvider time)
{
    private const int AtOnce = 50;

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

    /// <summary>Without a trace it is staff's alone.</summary>
    public async Task Asked(Guid photoId, string? trace, CancellationToken cancel)
    {
        if (await db.Photos.FirstOrDefaultAsync(photo => photo.Id == photoId, cancel) is not { } photo) return;
        photo.AskedAbout(trace, time.GetUtcNow());
        await Save(cancel);
    }

    public async Task Judge(string trace, bool pass, CancellationToken cancel)
    {
        if (await db.Photos.FirstOrDefaultAsync(photo => photo.CheckTrace == trace, cancel) is not { } photo) return;
        photo.Judge(pass, time.GetUtcNow());
        await Save(cancel);
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
