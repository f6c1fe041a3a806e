using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Photos;
using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Storage.Community.Photos;

/// <summary>Takes in photos and shows them to those who may see them. What they may not see is not there: nothing.</summary>
public sealed class PhotoAlbum(ZiZhiJinDb db, IPictures pictures, IPhotoFiles files, AuditTrail audit, TimeProvider time)
{
    /// <summary>Files first, so that no row ever names a picture that is not there.</summary>
    public async Task<Photo> Keep(byte[] original, Caller by, CancellationToken cancel)
    {
        PhotoPolicy.Check(original);
        if (await db.Photos.CountAsync(photo => photo.AccountId == by.AccountId && !photo.IsNamed && photo.DiscardedAt == null, cancel) >= PhotoPolicy.MostUnused)
            throw new RefusedException(PhotoRefusals.TooMany);

        var made = await pictures.Make(original, cancel) ?? throw PhotoPolicy.Unreadable();
        var now = time.GetUtcNow();
        var photo = Photo.Keep(Guid.CreateVersion7(now), by, PictureHeader.Read(made.Large) ?? throw PhotoPolicy.Unreadable(), made.Large.Length, now);
        await files.Put(photo.Id, made, cancel);
        db.Photos.Add(photo);
        await db.SaveChangesAsync(cancel);
        return photo;
    }

    public async Task<byte[]?> Read(Guid photoId, bool small, Caller by, CancellationToken cancel) =>
        await db.Photos.SeenBy(by, db).AnyAsync(photo => photo.Id == photoId, cancel) ? await files.Read(photoId, small, cancel) : null;

    /// <summary>For whoever may see what the photo belongs to.</summary>
    public async Task<byte[]?> ReadOf(Guid subjectId, Guid photoId, bool small, CancellationToken cancel) =>
        await db.Photos.AnyAsync(photo => photo.Id == photoId && photo.SubjectId == subjectId && photo.DiscardedAt == null, cancel) ? await files.Read(photoId, small, cancel) : null;

    /// <summary>For the platform, which is asked to judge it.</summary>
    public async Task<byte[]?> ReadForCheck(Guid photoId, CancellationToken cancel) =>
        await db.Photos.AnyAsync(photo => photo.Id == photoId && photo.DiscardedAt == null, cancel) ? await files.Read(photoId, small: false, cancel) : null;

    /// <summary>Staff look at a photo before others do. False when it is none of their areas.</summary>
    public async Task<bool> Decide(Guid photoId, bool pass, Caller by, CancellationToken cancel)
    {
        var areas = db.Areas.Within(by.ScopeOf(PhotoRoles.Deciders));
        var photo = await db.Photos.FirstOrDefaultAsync(photo => photo.Id == photoId && photo.DiscardedAt == null && areas.Any(area => area.Id == photo.AreaId), cancel);
        if (photo is null) return false;
        photo.Decide(pass, by.AccountId, time.GetUtcNow());
        audit.Did(by.AccountId, pass ? "photo.pass" : "photo.refuse", photo.AreaId!.Value, photo.Id);
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
