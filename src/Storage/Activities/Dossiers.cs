using Microsoft.EntityFrameworkCore;
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
        return new(activity, papers, DossierPolicy.Missing(activity.Plan, checkIns, papers.Select(paper => paper.Item)));
    }

    public async Task<bool> AddText(Guid activityId, DossierItem item, string text, Caller by, CancellationToken cancel)
    {
        if (await AreaOf(activityId, by, cancel) is not { } area) return false;
        Add(DossierPaper.Written(activityId, item, text, (by.AccountId, time.GetUtcNow())), area);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>What is no picture by its content is refused as malformed; what a camera writes into it is not kept.</summary>
    public async Task<bool> AddPicture(Guid activityId, DossierItem item, byte[] original, Caller by, CancellationToken cancel)
    {
        if (await AreaOf(activityId, by, cancel) is not { } area) return false;
        var photo = await album.Keep(original, by, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await naming.Claim(new PhotoOwner(area, activityId, null), by.AccountId, [photo.Id], cancel);
        Add(DossierPaper.Pictured(activityId, item, photo.Id, (by.AccountId, time.GetUtcNow())), area);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
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

    public async Task<byte[]?> Picture(Guid activityId, Guid paperId, bool small, Caller by, CancellationToken cancel)
    {
        var activities = db.Activities.InCareOf(by, db, ActivityRoles.Readers);
        var photo = await db.DossierPapers.Where(paper => paper.Id == paperId && paper.ActivityId == activityId && activities.Any(one => one.Id == activityId))
            .Select(paper => paper.PhotoId).FirstOrDefaultAsync(cancel);
        return photo is { } id ? await album.Read(id, small, by, cancel) : null;
    }

    private void Add(DossierPaper paper, Guid area)
    {
        db.DossierPapers.Add(paper);
        audit.Did(paper.AddedBy, "activity.paper", area, paper.ActivityId, paper.Item.ToString());
    }

    private Task<Guid?> AreaOf(Guid activityId, Caller by, CancellationToken cancel) =>
        db.Activities.InCareOf(by, db, Keepers).Where(one => one.Id == activityId).Select(one => (Guid?)one.AreaId).FirstOrDefaultAsync(cancel);
}

/// <summary>An activity, what is kept of it, and what is missing.</summary>
public sealed record Dossier(Activity Activity, IReadOnlyList<DossierPaper> Papers, IReadOnlyList<DossierItem> Missing);
