using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Storage.Notices;

/// <summary>Notices that the system writes itself. An outbox row makes one, however often it is followed.</summary>
public sealed class SystemNotices(ZiZhiJinDb db, NoticePublishing publishing, TimeProvider time)
{
    public async Task Write(OutboxRow row, NoticeText text, Audience audience, CancellationToken cancel)
    {
        var (source, now) = (SHA256.HashData(row.Id.ToByteArray(bigEndian: true)), time.GetUtcNow());
        if (await db.Notices.AnyAsync(notice => notice.Source == source, cancel)) return;

        var wish = new NoticeWish(row.AreaId, text, audience, new());
        var notice = Notice.Write(wish, TextVerdict.Passed, null, source, now);
        db.Notices.Add(notice);
        db.NoticeAddresses.AddRange(audience.KeysIn(row.AreaId).Select(key => new Addressed(notice.Id, key)));
        publishing.PublishIfDue(notice, now);
        await Save(cancel);
    }

    // Somebody else followed the same row at the same moment.
    private async Task Save(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException e) when (StorageFaults.IsDuplicate(e))
        {
            db.ChangeTracker.Clear();
        }
    }
}
