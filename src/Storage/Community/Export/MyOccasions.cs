using Microsoft.EntityFrameworkCore;
using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>What somebody registered for, and where they were checked in: of activities, or of meetings.</summary>
internal static class MyOccasions
{
    public static async Task<IEnumerable<Line>> Of(ZiZhiJinDb db, Guid personId, IQueryable<Titled> occasions, CancellationToken cancel)
    {
        var registered = await (
            from one in db.Registrations
            join occasion in occasions on one.OccasionId equals occasion.Id
            where one.PersonId == personId
            orderby one.At
            select new { one.At, one.CancelledAt, occasion.Title }).ToListAsync(cancel);
        var present = await (
            from one in db.CheckIns
            join occasion in occasions on one.OccasionId equals occasion.Id
            where one.PersonId == personId
            orderby one.At
            select new { one.At, one.UndoneAt, occasion.Title }).ToListAsync(cancel);
        return
        [
            .. registered.Select(one => new Line(one.Title, $"{MyData.Time(one.At)} 报名{(one.CancelledAt is { } at ? $"，{MyData.Time(at)} 取消" : "")}")),
            .. present.Select(one => new Line(one.Title, $"{MyData.Time(one.At)} 签到{(one.UndoneAt is { } at ? $"，{MyData.Time(at)} 被撤销" : "")}")),
        ];
    }

    internal sealed record Titled
    {
        public required Guid Id { get; init; }
        public required string Title { get; init; }
    }
}
