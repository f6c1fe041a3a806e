using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community.Photos;

namespace ZiZhiJin.Storage.Publicity;

/// <summary>The proof that something hung on a notice board: a photo, which staff of the area see.</summary>
public sealed class BoardPhotos(ZiZhiJinDb db, PhotoNaming photos, AuditTrail audit, TimeProvider time)
{
    /// <summary>A photo that the caller has uploaded. Another one takes its place. False when the posting is not in the caller's care, or the photo not the caller's.</summary>
    public async Task<bool> Hang(Guid postingId, Guid photoId, Caller by, CancellationToken cancel)
    {
        var seen = await db.Postings.AsNoTracking().InCareOf(by, PublicityRoles.Writers, db).FirstOrDefaultAsync(posting => posting.Id == postingId, cancel);
        if (seen is null || !await db.Photos.AnyAsync(photo => photo.Id == photoId && (photo.AccountId == by.AccountId || photo.SubjectId == postingId), cancel)) return false;
        if (seen is { State: PostingState.Withdrawn } or { Version: 0 }) throw new RefusedException(PublicityRefusals.NotHanging);

        var owner = new PhotoOwner(seen.AreaId, seen.Id, null);
        await photos.Claim(owner, by.AccountId, [photoId], cancel);
        await db.InTurn(postingId, turn =>
        {
            turn.Posting.HangsOnBoard(photoId, time.GetUtcNow());
            audit.Did(by.AccountId, "posting.board-photo", turn.Posting.AreaId, turn.Posting.Id, photoId.ToString());
            return Task.FromResult(true);
        }, cancel);
        await photos.Settle(owner, [photoId], cancel);
        return true;
    }
}
