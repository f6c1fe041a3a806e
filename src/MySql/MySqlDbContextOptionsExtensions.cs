using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ZiZhiJin.MySql.Infrastructure;

namespace ZiZhiJin.MySql;

public static class MySqlDbContextOptionsExtensions
{
    /// <summary>Keeps the context's data in MySQL or MariaDB.</summary>
    public static DbContextOptionsBuilder UseMySql(
        this DbContextOptionsBuilder builder, string connectionString, Action<MySqlDbContextOptionsBuilder>? configure = null) =>
        Use(builder, extension => extension.WithConnectionString(connectionString), configure);

    /// <summary>The connection is a <see cref="Driver.GuardedConnection"/>; it stays the caller's.</summary>
    public static DbContextOptionsBuilder UseMySql(
        this DbContextOptionsBuilder builder, DbConnection connection, Action<MySqlDbContextOptionsBuilder>? configure = null) =>
        Use(builder, extension => extension.WithConnection(connection), configure);

    public static DbContextOptionsBuilder<TContext> UseMySql<TContext>(
        this DbContextOptionsBuilder<TContext> builder, string connectionString, Action<MySqlDbContextOptionsBuilder>? configure = null)
        where TContext : DbContext
    {
        UseMySql((DbContextOptionsBuilder)builder, connectionString, configure);
        return builder;
    }

    private static DbContextOptionsBuilder Use(
        DbContextOptionsBuilder builder, Func<MySqlOptionsExtension, RelationalOptionsExtension> connect,
        Action<MySqlDbContextOptionsBuilder>? configure)
    {
        var extension = connect(builder.Options.FindExtension<MySqlOptionsExtension>() ?? new MySqlOptionsExtension());
        ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension((MySqlOptionsExtension)extension);
        configure?.Invoke(new MySqlDbContextOptionsBuilder(builder));
        return builder;
    }
}
