using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Notices;

namespace ZiZhiJin.Storage.Notices;

/// <summary>Publishes notices whose moment has come, each once, whoever else does at the same moment.</summary>
public sealed class NoticePublishing(ZiZhiJinDb db, TimeProvider time)
{
    private const int AtOnce = 100;

    /// <summary>How many were published.</summary>
    public async Task<int> PublishDue(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var due = await db.Notices.Where(notice => notice.State == NoticeState.Scheduled && notice.DueAt <= now).OrderBy(notice => notice.DueAt).Take(AtOnce).ToListAsync(cancel);
        var published = 0;
        foreach (var notice in due)
            if (await Publish(notice, now, cancel)) published++;
        return published;
    }

    /// <summary>If its moment has come; saved with whatever else the context holds.</summary>
    internal void PublishIfDue(Notice notice, DateTimeOffset now)
    {
        if (!notice.IsDue(now)) return;
        notice.Publish(now);
        db.Outbox.Add(NoticeOutbox.RowFor(notice, now));
    }

    // Whoever withdrew it or published it meanwhile was first: its revision tells.
    private async Task<bool> Publish(Notice notice, DateTimeOffset now, CancellationToken cancel)
    {
        PublishIfDue(notice, now);
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}
