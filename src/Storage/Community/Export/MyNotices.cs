using Microsoft.EntityFrameworkCore;
using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>Which notices somebody has read, and when.</summary>
internal static class MyNotices
{
    public static async Task<IEnumerable<Line>> Of(ZiZhiJinDb db, Guid accountId, CancellationToken cancel)
    {
        var read = await (
            from one in db.NoticeReads
            join notice in db.Notices on one.NoticeId equals notice.Id
            where one.AccountId == accountId
            orderby one.ReadAt
            select new { one.ReadAt, notice.Title }).ToListAsync(cancel);
        return read.Select(one => new Line(one.Title, $"{MyData.Time(one.ReadAt)} 看过"));
    }
}
