using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Storage.Notices;

/// <summary>How notices went, for those who answer for them.</summary>
public sealed class NoticeStatistics(ZiZhiJinDb db, NoticeAudience audiences, NoticeCalls calls)
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
        return (notice, audience, await Counts(notice, audience, cancel));
    }

    private async Task<NoticeCounts> Counts(Notice notice, Audience audience, CancellationToken cancel)
    {
        var size = await audiences.Count(notice.AreaId, audience, cancel);
        var read = await db.NoticeReads.CountAsync(read => read.NoticeId == notice.Id, cancel);
        var called = await db.NoticeCalls.CountAsync(call => call.NoticeId == notice.Id && call.Reached, cancel);
        return new(size.Recipients, size.WithoutAccount, read, await Lines(notice.Id, cancel), await calls.CountWaiting(notice.Id, cancel), called);
    }

    private async Task<IReadOnlyList<DeliveryLine>> Lines(Guid noticeId, CancellationToken cancel)
    {
        var counted = await (
            from delivery in db.Deliveries
            join dispatch in db.Dispatches on delivery.DispatchId equals dispatch.Id
            where dispatch.SourceKind == NoticeDispatch.DispatchKind && dispatch.SourceId == noticeId
            group delivery by new { delivery.State, delivery.Way, delivery.Reason } into same
            select new { same.Key, Number = same.Count() }).ToListAsync(cancel);
        return [.. counted.Select(one => new DeliveryLine(one.Key.State, one.Key.Way, one.Key.Reason, one.Number)).OrderBy(line => line.State).ThenByDescending(line => line.Number)];
    }
}
