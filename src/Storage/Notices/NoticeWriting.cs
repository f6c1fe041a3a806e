using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Notices;

/// <summary>How staff and leaders write notices. What is not in their care is not there: nothing.</summary>
public sealed class NoticeWriting(ZiZhiJinDb db, NoticeAudience audiences, ITextCheck check, NoticePublishing publishing, AuditTrail audit, TimeProvider time)
{
    /// <summary>The same nonce writes once.</summary>
    public async Task<Notice?> Write(NoticeWish wish, Nonce nonce, Caller by, CancellationToken cancel)
    {
        if (!await MayWrite(wish.AreaId, wish.Audience, by, cancel)) return null;
        var source = SourceOf(by, nonce);
        if (await Find(source, cancel) is { } before) return Again(before, by);

        var notice = Notice.Write(wish, await Judge(wish, by, cancel), by.AccountId, source, time.GetUtcNow());
        db.Notices.Add(notice);
        try
        {
            return await Save(notice, wish, "notice.write", by, cancel);
        }
        catch (DbUpdateException e) when (StorageFaults.IsDuplicate(e))
        {
            db.ChangeTracker.Clear();
            return Again((await Find(source, cancel))!, by);
        }
    }

    /// <summary>Says something else, as long as it is not there yet.</summary>
    public async Task<Notice?> Correct(Guid noticeId, Func<Guid, NoticeWish> wishFor, Caller by, CancellationToken cancel)
    {
        if (await InCare(noticeId, by, cancel) is not { } notice) return null;
        var wish = wishFor(notice.AreaId);
        if (!await MayWrite(wish.AreaId, wish.Audience, by, cancel)) return null;

        db.NoticeVersions.Add(notice.Correct(wish, await Judge(wish, by, cancel), by.AccountId, time.GetUtcNow()));
        db.NoticeAddresses.RemoveRange(await db.NoticeAddresses.Where(addressed => addressed.NoticeId == noticeId).ToListAsync(cancel));
        return await Save(notice, wish, "notice.correct", by, cancel);
    }

    public async Task<Notice?> Withdraw(Guid noticeId, string reason, Caller by, CancellationToken cancel)
    {
        if (await InCare(noticeId, by, cancel) is not { } notice) return null;
        notice.Withdraw(reason, time.GetUtcNow());
        return await SaveStep(notice, "notice.withdraw", by, cancel);
    }

    /// <summary>Somebody else has read what the check did not pass.</summary>
    public async Task<Notice?> Release(Guid noticeId, Caller by, CancellationToken cancel)
    {
        if (await db.Notices.InAreasOf(by, NoticeRoles.Checkers, db).FirstOrDefaultAsync(notice => notice.Id == noticeId, cancel) is not { } notice) return null;
        notice.Release(by.AccountId, time.GetUtcNow());
        return await SaveStep(notice, "notice.release", by, cancel);
    }

    /// <summary>How many it would be for.</summary>
    public async Task<AudienceSize?> Preview(Guid areaId, Audience audience, Caller by, CancellationToken cancel)
    {
        if (!await MayWrite(areaId, audience, by, cancel)) return null;
        audit.Row(by.AccountId, "notice.preview", areaId, null);
        return await audiences.Count(areaId, audience, cancel);
    }

    private async Task<bool> MayWrite(Guid areaId, Audience audience, Caller by, CancellationToken cancel)
    {
        var path = await db.Areas.Within(by.ScopeOf(NoticeRoles.Writers)).Where(area => area.Id == areaId).Select(area => area.Path).FirstOrDefaultAsync(cancel);
        if (path is null) return false;

        audience.Check();
        RefusedException.ThrowIf(NoticePolicy.Check(audience, path, by));
        if (audience.Kind != AudienceKind.Persons) return true;
        var areas = db.Areas.Where(area => area.Path.StartsWith(path));
        var here = await db.Persons.OnRoster().CountAsync(person => audience.Members.Contains(person.Id) && areas.Any(area => area.Id == person.AreaId), cancel);
        return here == audience.Members.Count;
    }

    private Task<TextVerdict> Judge(NoticeWish wish, Caller by, CancellationToken cancel) => check.Judge($"{wish.Text.Title}\n{wish.Text.Body}", by.AccountId, cancel);

    private Task<Notice?> InCare(Guid noticeId, Caller by, CancellationToken cancel) =>
        db.Notices.InCareOf(by, db).FirstOrDefaultAsync(notice => notice.Id == noticeId, cancel);

    private Task<Notice?> Find(byte[] source, CancellationToken cancel) => db.Notices.AsNoTracking().FirstOrDefaultAsync(notice => notice.Source == source, cancel);

    // The first time left its row.
    private Notice Again(Notice notice, Caller by)
    {
        audit.Row(by.AccountId, "notice.write", notice.AreaId, notice.Id);
        return notice;
    }

    private Task<Notice> Save(Notice notice, NoticeWish wish, string act, Caller by, CancellationToken cancel)
    {
        db.NoticeAddresses.AddRange(wish.Audience.KeysIn(notice.AreaId).Select(key => new Addressed(notice.Id, key)));
        return SaveStep(notice, act, by, cancel);
    }

    private async Task<Notice> SaveStep(Notice notice, string act, Caller by, CancellationToken cancel)
    {
        publishing.PublishIfDue(notice, time.GetUtcNow());
        audit.Did(by.AccountId, act, notice.AreaId, notice.Id, notice.WithdrawnReason);
        try
        {
            await db.SaveChangesAsync(cancel);
            return notice;
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(NoticeRefusals.ChangedMeanwhile);
        }
    }

    private static byte[] SourceOf(Caller by, Nonce nonce)
    {
        Span<byte> bytes = stackalloc byte[32];
        by.AccountId.TryWriteBytes(bytes, bigEndian: true, out _);
        nonce.WriteTo(bytes[16..]);
        return SHA256.HashData(bytes);
    }
}
