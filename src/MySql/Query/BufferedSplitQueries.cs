using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace ZiZhiJin.MySql.Query;

/// <summary>A connection has one open result at a time: the parts of a split query are read to their end, one after the other.</summary>
internal sealed class BufferedSplitQueries(
    QueryCompilationContextDependencies dependencies, RelationalQueryCompilationContextDependencies relationalDependencies, bool async)
    : RelationalQueryCompilationContext(dependencies, relationalDependencies, async)
{
    public override bool IsBuffering =>
        base.IsBuffering || QuerySplittingBehavior == Microsoft.EntityFrameworkCore.QuerySplittingBehavior.SplitQuery;
}
