using ZiZhiJin.Storage.Projects;

namespace ZiZhiJin.Desk.Projects;

/// <summary>The neighbourhoods that a clerk sees, in one fund year. Those under one pack have the same steps.</summary>
public sealed record ReadinessView(int Year, IReadOnlyList<AreaReadiness> Areas)
{
    public IEnumerable<IGrouping<string, AreaReadiness>> ByPack => Areas.Where(area => area.Under is not null).GroupBy(area => area.Under!.Value.Pack);

    public IReadOnlyList<AreaReadiness> WithoutRules => [.. Areas.Where(area => area.Under is null)];
}
