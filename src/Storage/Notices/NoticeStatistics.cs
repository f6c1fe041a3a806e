using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;

namespace ZiZhiJin.Storage.Notices;

/// <summary>How notices went, for those who answer for them.</summary>
public sealed class NoticeStatistics(ZiZhiJinDb db, NoticeAudience audiences)
{
    /// <summary>Newest first; after the one that the page before ended with.</summary>
    public async Task<IReadOnlyList<(Notice Notice, int Read)>> List(Caller caller, Guid? after, int most, CancellationToken cancel)
    {
        var care = db.Notices.AsNoTracking().InCareOf(caller, db);
        if (after is { } last) care = care.Where(notice => notice.Id < last);
        var page = await care.OrderByDescending(notice => notice.Id).Take(most)
            .Select(notice => new { notice, read = db.NoticeReads.Count(read => read.NoticeId == notice.Id) }).ToListAsync(cancel);
        return [.. page.Select(one => (one.notice, one.read))];
    }

    /// <summary>Nothing when it is not in the caller's care.</summary>
    public async Task<(Notice Notice, Audience Audience, NoticeCounts Counts)?> Find(Guid noticeId, Caller caller, CancellationToken cancel)
    {
        var notice = await db.Notices.AsNoTracking().InCareOf(caller, db).FirstOrDefaultAsync(notice => notice.Id == noticeId, cancel);
        if (notice is null) return null;

        var audience = await audiences.Of(notice, cancel);
        var (size, read) = (await audiences.Count(notice.AreaId, audience, cancel), await db.NoticeReads.CountAsync(read => read.NoticeId == noticeId, cancel));
        return (notice, audience, new(size.Recipients, size.WithoutAccount, read));
    }
}
