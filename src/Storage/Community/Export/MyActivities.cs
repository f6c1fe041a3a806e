using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>Which activities somebody registered for and came to.</summary>
internal static class MyActivities
{
    public static Task<IEnumerable<Line>> Of(ZiZhiJinDb db, Guid personId, CancellationToken cancel) =>
        MyOccasions.Of(db, personId, db.Activities.Select(activity => new MyOccasions.Titled { Id = activity.Id, Title = activity.Title }), cancel);
}
