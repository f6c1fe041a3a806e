using Microsoft.EntityFrameworkCore.Query;

namespace ZiZhiJin.MySql.Query;

internal sealed class BufferedSplitQueriesFactory(
    QueryCompilationContextDependencies dependencies, RelationalQueryCompilationContextDependencies relationalDependencies)
    : IQueryCompilationContextFactory
{
    public QueryCompilationContext Create(bool async) => new BufferedSplitQueries(dependencies, relationalDependencies, async);
}
