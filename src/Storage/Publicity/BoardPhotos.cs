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
    /// <summary>
    /// A photo that the caller has uploaded takes the place of the one that the caller saw there, if any; where somebody else's hangs by now, it is refused.
    /// False when the posting is not in the caller's care, or the photo not the caller's.
    /// </summary>
    public async Task<bool> Hang(Guid postingId, (Guid Id, Guid? Replaces) photo, Caller by, CancellationToken cancel)
    {
        var seen = await db.Postings.AsNoTracking().InCareOf(by, PublicityRoles.Writers, db).FirstOrDefaultAsync(posting => posting.Id == postingId, cancel);
        if (seen is null || !await db.Photos.AnyAsync(one => one.Id == photo.Id && (one.AccountId == by.AccountId || one.SubjectId == postingId), cancel)) return false;
        if (photo.Replaces is { } old && await IsElsewhere(postingId, old, cancel)) return false;
        if (seen is { State: PostingState.Withdrawn } or { Version: 0 }) throw new RefusedException(PublicityRefusals.NotHanging);

        var owner = new PhotoOwner(seen.AreaId, seen.Id, null);
        return await db.InTurn(postingId, async turn =>
        {
            if (turn.Posting.BoardPhotoId is var hanging && hanging != photo.Id && hanging != photo.Replaces && !(photo.Replaces is null && await IsGone(hanging, cancel))) throw new RefusedException(PublicityRefusals.ChangedMeanwhile);
            await photos.Claim(owner, by.AccountId, [photo.Id], cancel);
            await photos.Settle(owner, [photo.Id], cancel);
            turn.Posting.HangsOnBoard(photo.Id, time.GetUtcNow());
            audit.Did(by.AccountId, "posting.board-photo", turn.Posting.AreaId, turn.Posting.Id, photo.Id.ToString());
            return true;
        }, cancel);
    }

    /// <summary>Whether there is such a photo, and it was not handed in for this posting.</summary>
    public Task<bool> IsElsewhere(Guid postingId, Guid photoId, CancellationToken cancel) => db.Photos.AnyAsync(photo => photo.Id == photoId && photo.SubjectId != postingId, cancel);

    // Whoever handed it in had it erased: nobody sees it there.
    private async Task<bool> IsGone(Guid? photoId, CancellationToken cancel) => !await db.Photos.AnyAsync(photo => photo.Id == photoId && photo.DiscardedAt == null, cancel);
}
