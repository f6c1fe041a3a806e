using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Publicity;

namespace ZiZhiJin.Storage.Publicity;

/// <summary>The notice board that all may read: what hangs, what hung, and what was said against it, without names.</summary>
public sealed class PostingBoard(ZiZhiJinDb db, PolicyLibrary library, TimeProvider time)
{
    private const int Most = 50;

    /// <summary>What hangs for the people of an area, the newest first; or what is over. Nothing where there is no such area.</summary>
    public async Task<List<PostingLine>?> List(Guid areaId, bool over, CancellationToken cancel)
    {
        if (!await db.Areas.AnyAsync(area => area.Id == areaId, cancel)) return null;
        var now = time.GetUtcNow();
        var hanging = db.Postings.ForPeopleOf(areaId, db).Where(posting => posting.State == PostingState.Posted);
        var wanted = hanging.Where(posting => over == (posting.EndsAt <= now && !db.Objections.Any(one => one.PostingId == posting.Id && one.State == ObjectionState.Open)));
        return await Lines(wanted.OrderByDescending(posting => posting.PostedAt).ThenByDescending(posting => posting.Id).Take(Most), cancel);
    }

    /// <summary>Those in the care of staff, also what is held or withdrawn, the newest first; after the one that the page before ended with.</summary>
    public Task<List<PostingLine>> InCareOf(Caller by, Guid? after, CancellationToken cancel)
    {
        var care = db.Postings.InCareOf(by, PublicityRoles.Readers, db);
        if (after is { } last) care = care.Where(posting => posting.Id < last);
        return Lines(care.OrderByDescending(posting => posting.Id).Take(Most), cancel);
    }

    /// <summary>As all read it; nothing that has never been posted.</summary>
    public async Task<PostingShown?> Find(Guid postingId, CancellationToken cancel) =>
        await db.Postings.AsNoTracking().FirstOrDefaultAsync(posting => posting.Id == postingId && posting.Version > 0, cancel) is { } posting ? await Shown(posting, cancel) : null;

    /// <summary>For staff also what was never posted.</summary>
    public async Task<PostingShown?> Find(Guid postingId, Caller by, CancellationToken cancel) =>
        await db.Postings.AsNoTracking().InCareOf(by, PublicityRoles.Readers, db).FirstOrDefaultAsync(posting => posting.Id == postingId, cancel) is { } posting
            ? await Shown(posting, cancel)
            : null;

    /// <summary>The version that has this hash, and its posting as it is now.</summary>
    public async Task<(PostingVersion Version, PostingShown Now)?> Verify(byte[] hash, CancellationToken cancel)
    {
        var version = await db.PostingVersions.AsNoTracking().FirstOrDefaultAsync(version => version.Hash == hash, cancel);
        return version is not null && await Find(version.PostingId, cancel) is { } now ? (version, now) : null;
    }

    private async Task<PostingShown> Shown(Posting posting, CancellationToken cancel)
    {
        var versions = await db.PostingVersions.AsNoTracking().Where(version => version.PostingId == posting.Id).OrderBy(version => version.Number).ToListAsync(cancel);
        var objections = await db.Objections.AsNoTracking().Where(objection => objection.PostingId == posting.Id).OrderBy(objection => objection.Id).ToListAsync(cancel);
        var area = await db.Areas.Where(area => area.Id == posting.AreaId).Select(area => area.Name).FirstAsync(cancel);
        var last = versions.LastOrDefault();
        var rule = last is null ? null : library.Get(last.Pack).Rule(last.RuleId);
        return new(posting, area, versions, objections) { Rule = rule, Now = time.GetUtcNow() };
    }

    private async Task<List<PostingLine>> Lines(IQueryable<Posting> postings, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var found = await postings.AsNoTracking().Select(posting => new
        {
            posting, Area = db.Areas.First(area => area.Id == posting.AreaId).Name,
            Version = db.PostingVersions.FirstOrDefault(version => version.PostingId == posting.Id && version.Number == posting.Version),
            All = db.Objections.Count(objection => objection.PostingId == posting.Id),
            Open = db.Objections.Count(objection => objection.PostingId == posting.Id && objection.State == ObjectionState.Open),
        }).ToListAsync(cancel);
        return found.ConvertAll(one => new PostingLine(one.posting, one.Area, one.Version?.Period, (one.All, one.Open)) { Now = now });
    }
}
