using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community.Photos;

namespace ZiZhiJin.Storage.Activities;

/// <summary>Keeps the papers of an activity. What is not in the caller's care is not there: nothing, or false.</summary>
public sealed class Dossiers(ZiZhiJinDb db, PhotoAlbum album, PhotoNaming naming, AuditTrail audit, TimeProvider time)
{
    /// <summary>Who puts papers in.</summary>
    public static readonly IReadOnlyList<Role> Keepers = [Role.Leader, Role.Liaison, Role.Committee];

    public async Task<Dossier?> Of(Guid activityId, Caller by, CancellationToken cancel)
    {
        var activity = await db.Activities.AsNoTracking().InCareOf(by, db, ActivityRoles.Readers).FirstOrDefaultAsync(one => one.Id == activityId, cancel);
        if (activity is null) return null;
        var papers = await db.DossierPapers.AsNoTracking().Where(paper => paper.ActivityId == activityId && paper.SetAsideAt == null).OrderBy(paper => paper.AddedAt).ToListAsync(cancel);
        var checkIns = await db.CheckIns.CountAsync(one => one.OccasionId == activityId && one.UndoneAt == null, cancel);
        var receipts = await db.GoodsReceipts.CountAsync(one => one.ActivityId == activityId && one.SetAsideAt == null, cancel);
        return new(activity, papers, DossierPolicy.Missing(activity.Plan, checkIns + receipts, papers.Select(paper => paper.Item))) { CheckIns = checkIns, Receipts = receipts };
    }

    /// <summary>The paper; the same for a request that is repeated.</summary>
    public async Task<Guid?> AddText((Guid ActivityId, DossierItem Item) where, string text, Nonce? nonce, Caller by, CancellationToken cancel) =>
        await Sent(where.ActivityId, nonce, by, cancel) is { } before ? before
            : await Add(DossierPaper.Written(where.ActivityId, where.Item, text, (by.AccountId, time.GetUtcNow())).SentAs(nonce), by, cancel);

    /// <summary>What is no picture by its content is refused as malformed; what a camera writes into it is not kept.</summary>
    public async Task<Guid?> AddPicture((Guid ActivityId, DossierItem Item) where, byte[] original, Nonce? nonce, Caller by, CancellationToken cancel)
    {
        if (!await MayKeep(where.ActivityId, by, cancel)) return null;
        var photo = await album.Keep(original, by, cancel);
        return await Add(DossierPaper.Pictured(where.ActivityId, where.Item, photo.Id, (by.AccountId, time.GetUtcNow())).SentAs(nonce), by, cancel);
    }

    /// <summary>Puts a paper in; the one that is there, if the request came before.</summary>
    public async Task<Guid?> Add(DossierPaper paper, Caller by, CancellationToken cancel)
    {
        if (await AreaOf(paper.ActivityId, by, cancel) is not { } area) return null;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (paper.PhotoId is { } photo) await naming.Claim(new PhotoOwner(area, paper.ActivityId, null), by.AccountId, [photo], cancel);
        db.DossierPapers.Add(paper);
        audit.Did(paper.AddedBy, "activity.paper", area, paper.ActivityId, paper.Item.ToString());
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException clash) when (paper.Nonce is not null && StorageFaults.IsDuplicate(clash))
        {
            await transaction.RollbackAsync(cancel);
            db.ChangeTracker.Clear();
            audit.DidBefore();
            return await Sent(paper.ActivityId, new Nonce(paper.Nonce), by, cancel);
        }

        await transaction.CommitAsync(cancel);
        return paper.Id;
    }

    /// <summary>What the phone has sent before in this very request.</summary>
    public async Task<Guid?> Sent(Guid activityId, Nonce? nonce, Caller by, CancellationToken cancel)
    {
        if (nonce is not { } given || !await MayKeep(activityId, by, cancel)) return null;
        var key = given.ToByteArray();
        var before = await db.DossierPapers.Where(paper => paper.ActivityId == activityId && paper.AddedBy == by.AccountId && paper.Nonce == key).Select(paper => (Guid?)paper.Id).FirstOrDefaultAsync(cancel);
        if (before is not null) audit.DidBefore();
        return before;
    }

    /// <summary>It was the wrong one. It stays on record, and no longer counts.</summary>
    public async Task<bool> SetAside(Guid activityId, Guid paperId, string reason, Caller by, CancellationToken cancel)
    {
        if (await AreaOf(activityId, by, cancel) is not { } area) return false;
        var paper = await db.DossierPapers.FirstOrDefaultAsync(paper => paper.Id == paperId && paper.ActivityId == activityId, cancel);
        if (paper is null) return false;
        paper.SetAside(reason, time.GetUtcNow());
        audit.Did(by.AccountId, "activity.paper-aside", area, activityId, reason);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    public async Task<byte[]?> Picture(Guid activityId, Guid paperId, bool small, Caller by, CancellationToken cancel) =>
        await Find(activityId, paperId, by, cancel) is { PhotoId: { } photo } ? await album.ReadOf(activityId, photo, small, cancel) : null;

    /// <summary>A paper of an activity that the caller may read.</summary>
    public Task<DossierPaper?> Find(Guid activityId, Guid paperId, Caller by, CancellationToken cancel)
    {
        var activities = db.Activities.InCareOf(by, db, ActivityRoles.Readers);
        return db.DossierPapers.AsNoTracking().FirstOrDefaultAsync(paper => paper.Id == paperId && paper.ActivityId == activityId && activities.Any(one => one.Id == activityId), cancel);
    }

    public async Task<bool> MayKeep(Guid activityId, Caller by, CancellationToken cancel) => await AreaOf(activityId, by, cancel) is not null;

    private Task<Guid?> AreaOf(Guid activityId, Caller by, CancellationToken cancel) =>
        db.Activities.InCareOf(by, db, Keepers).Where(one => one.Id == activityId).Select(one => (Guid?)one.AreaId).FirstOrDefaultAsync(cancel);
}

/// <summary>An activity, what is kept of it, and what is missing.</summary>
public sealed record Dossier(Activity Activity, IReadOnlyList<DossierPaper> Papers, IReadOnlyList<DossierItem> Missing)
{
    public int CheckIns { get; init; }

    /// <summary>Of goods, signed by a scan.</summary>
    public int Receipts { get; init; }
}
