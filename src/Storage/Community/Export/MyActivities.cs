using Microsoft.EntityFrameworkCore;
using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>What somebody registered for, and where they were checked in.</summary>
internal static class MyActivities
{
    public static async Task<IEnumerable<Line>> Of(ZiZhiJinDb db, Guid personId, CancellationToken cancel)
    {
        var registered = await (
            from one in db.Registrations
            join activity in db.Activities on one.OccasionId equals activity.Id
            where one.PersonId == personId
            orderby one.At
            select new { one.At, one.CancelledAt, activity.Title }).ToListAsync(cancel);
        var present = await (
            from one in db.CheckIns
            join activity in db.Activities on one.OccasionId equals activity.Id
            where one.PersonId == personId
            orderby one.At
            select new { one.At, one.UndoneAt, activity.Title }).ToListAsync(cancel);
        return
        [
            .. registered.Select(one => new Line(one.Title, $"{MyData.Time(one.At)} 报名{(one.CancelledAt is { } at ? $"，{MyData.Time(at)} 取消" : "")}")),
            .. present.Select(one => new Line(one.Title, $"{MyData.Time(one.At)} 签到{(one.UndoneAt is { } at ? $"，{MyData.Time(at)} 被撤销" : "")}")),
        ];
    }
}
