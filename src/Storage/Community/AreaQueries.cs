using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community;

/// <summary>The scope as part of the query.</summary>
public static class AreaQueries
{
    public static IQueryable<Area> Within(this IQueryable<Area> areas, AreaScope scope) =>
        scope.Paths.Count == 0
            ? areas.Where(_ => false)
            : scope.Paths.Select(path => areas.Where(area => area.Path.StartsWith(path))).Aggregate(Queryable.Union);
}
