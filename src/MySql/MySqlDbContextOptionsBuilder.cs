using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ZiZhiJin.MySql.Infrastructure;

namespace ZiZhiJin.MySql;

public sealed class MySqlDbContextOptionsBuilder(DbContextOptionsBuilder builder)
    : RelationalDbContextOptionsBuilder<MySqlDbContextOptionsBuilder, MySqlOptionsExtension>(builder)
{
    /// <summary>
    /// Repeats what failed for a passing reason, with growing pauses (50 ms, 100 ms … at most <paramref name="maxDelay"/>, else 2 s).
    /// A commit whose outcome is unknown is repeated too: use keys made by the client, and read a unique violation on the primary key
    /// at the second try as "already done".
    /// </summary>
    public MySqlDbContextOptionsBuilder EnableRetryOnFailure(int maxRetryCount = 6, TimeSpan? maxDelay = null) =>
        ExecutionStrategy(dependencies => new RetryOnFailure(dependencies, maxRetryCount, maxDelay ?? TimeSpan.FromSeconds(2)));
}
