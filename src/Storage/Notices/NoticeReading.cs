using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;

namespace ZiZhiJin.Storage.Notices;

/// <summary>
/// The notices that are somebody's. Who joined later sees what is pinned, what names them, and what came at most 90 days before they
/// joined. A notice that is not for them is not there.
/// </summary>
public sealed class NoticeReading(ZiZhiJinDb db, CircleQueries circles, TimeProvider time)
{
    private static readonly TimeSpan LooksBack = TimeSpan.FromDays(90);
    private DateTimeOffset Now => time.GetUtcNow();
    private DateOnly Today => ShanghaiTime.DayOf(Now);

    /// <summary>The pinned first, then the newest; nothing where <paramref name="after"/>, the last one of the page before, is not the caller's.</summary>
    public async Task<NoticePage?> Page(Caller caller, Guid? after, int most, CancellationToken cancel)
    {
        var (mine, today) = (There(await circles.Of(caller, cancel)), Today);
        var last = after is null ? null : await mine.AsNoTracking().FirstOrDefaultAsync(notice => notice.Id == after, cancel);
        if (after is not null && last is null) return null;

        var rest = last is null ? mine : After(mine, last, today);
        var page = await rest.OrderByDescending(notice => notice.PinnedUntil >= today).ThenByDescending(notice => notice.DueAt).ThenByDescending(notice => notice.Id)
            .Take(most + 1).Select(notice => new NoticeLine(
                notice.Id, notice.Title, notice.Category, notice.DueAt, notice.PinnedUntil >= today, notice.Urgent,
                db.NoticeReads.Any(read => read.NoticeId == notice.Id && read.AccountId == caller.AccountId)))
            .ToListAsync(cancel);
        var unread = await mine.CountAsync(notice => !db.NoticeReads.Any(read => read.NoticeId == notice.Id && read.AccountId == caller.AccountId), cancel);
        return new(unread, page.Count > most ? page[..most] : page, page.Count > most ? page[most - 1].Id : null);
    }

    /// <summary>One that was withdrawn after it was there is still found, to say so.</summary>
    public async Task<Notice?> Find(Guid noticeId, Caller caller, CancellationToken cancel)
    {
        var (now, mine) = (Now, await circles.Of(caller, cancel));
        return await For(mine).AsNoTracking().FirstOrDefaultAsync(
            notice => notice.Id == noticeId && (notice.PublishedAt != null || (notice.State == NoticeState.Scheduled && notice.DueAt <= now)), cancel);
    }

    /// <summary>The first time counts. False when it is not the caller's.</summary>
    public async Task<bool> MarkRead(Guid noticeId, Caller caller, CancellationToken cancel)
    {
        if (await Find(noticeId, caller, cancel) is null) return false;
        await db.Database.ExecuteSqlAsync(
            $"INSERT IGNORE INTO notice_reads (NoticeId, AccountId, ReadAt) VALUES ({noticeId.ToByteArray(true)}, {caller.AccountId.ToByteArray(true)}, {Now.UtcDateTime})", cancel);
        return true;
    }

    private static IQueryable<Notice> After(IQueryable<Notice> notices, Notice last, DateOnly today)
    {
        var (due, id) = (last.DueAt, last.Id);
        var older = notices.Where(notice => notice.DueAt < due || (notice.DueAt == due && notice.Id < id));
        return last.PinnedUntil >= today
            ? notices.Where(notice => !(notice.PinnedUntil >= today) || notice.DueAt < due || (notice.DueAt == due && notice.Id < id))
            : older.Where(notice => !(notice.PinnedUntil >= today));
    }

    private IQueryable<Notice> There(Circles mine)
    {
        var now = Now;
        return For(mine).Where(notice => (notice.State == NoticeState.Published || notice.State == NoticeState.Scheduled) && notice.DueAt <= now);
    }

    private IQueryable<Notice> For(Circles mine)
    {
        var (keys, since, today) = (mine.Keys, mine.Since - LooksBack, Today);
        return db.Notices.Where(notice => db.NoticeAddresses.Any(addressed => addressed.NoticeId == notice.Id && keys.Contains(addressed.Key))
            && (notice.DueAt >= since || notice.PinnedUntil >= today || notice.AudienceKind == AudienceKind.Persons || notice.AudienceKind == AudienceKind.Accounts));
    }
}
