using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Storage.Community.Photos;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>The photos that somebody sent, or that were sent in their name, as files.</summary>
public sealed class MyPhotos(ZiZhiJinDb db, IPhotoFiles files)
{
    public async Task<IReadOnlyList<(string Name, byte[] Bytes)>> Of(Guid accountId, Guid? personId, CancellationToken cancel)
    {
        var photos = await db.Photos.AsNoTracking().Where(photo => photo.DiscardedAt == null && ((photo.AccountId == accountId && !photo.IsNamed) || (personId != null && photo.PersonId == personId)))
            .OrderBy(photo => photo.Id).ToListAsync(cancel);
        var found = new List<(string, byte[])>();
        foreach (var photo in photos)
            if (await files.Read(photo.Id, small: false, cancel) is { } bytes) found.Add(($"照片/{MyData.Day(photo.UploadedAt)}-{found.Count + 1}.jpg", bytes));
        return found;
    }
}
