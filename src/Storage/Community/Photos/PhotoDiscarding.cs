using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community.Photos;

namespace ZiZhiJin.Storage.Community.Photos;

/// <summary>Takes photos away that nothing names, and those of erased people: marked first, then the files, then the row, so that an interrupted round is gone on with.</summary>
public sealed class PhotoDiscarding(ZiZhiJinDb db, IPhotoFiles files, TimeProvider time)
{
    private const int AtOnce = 200;

    /// <summary>One round of the daily work.</summary>
    public async Task Discard(CancellationToken cancel)
    {
        var before = time.GetUtcNow() - PhotoPolicy.UnusedLife;
        await Mark(db.Photos.Where(photo => !photo.IsNamed && photo.TouchedAt < before), cancel);
        while (await Remove(cancel) == AtOnce)
        {
        }
    }

    /// <summary>From here on nobody sees them. Runs in the caller's transaction, if there is one.</summary>
    public Task Mark(IQueryable<Photo> photos, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return photos.Where(photo => photo.DiscardedAt == null).ExecuteUpdateAsync(set => set.SetProperty(photo => photo.DiscardedAt, now), cancel);
    }

    /// <summary>Deletes the files of what is marked. Returns of how many.</summary>
    public async Task<int> Remove(CancellationToken cancel)
    {
        var ids = await db.Photos.Where(photo => photo.DiscardedAt != null).OrderBy(photo => photo.DiscardedAt).Select(photo => photo.Id).Take(AtOnce).ToListAsync(cancel);
        foreach (var id in ids) await files.Delete(id, cancel);
        await db.Photos.Where(photo => ids.Contains(photo.Id)).ExecuteDeleteAsync(cancel);
        return ids.Count;
    }
}
