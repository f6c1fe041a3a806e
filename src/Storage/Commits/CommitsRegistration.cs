using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZiZhiJin.MySql.Driver;

namespace ZiZhiJin.Storage.Commits;

public static class CommitsRegistration
{
    /// <summary>One engine per kind of row. The container drains it when the host has stopped.</summary>
    public static IServiceCollection AddGroupCommit<TRow, TResult, TWriter>(
        this IServiceCollection services, string connectionString, GroupCommitOptions? options = null)
        where TWriter : class, IGroupWriter<TRow, TResult> =>
        services
            .AddSingleton<IGroupWriter<TRow, TResult>, TWriter>()
            .AddSingleton(provider => new GroupCommit<TRow, TResult>(
                provider.GetRequiredService<IGroupWriter<TRow, TResult>>(),
                cancel => Open(connectionString, cancel),
                options ?? new GroupCommitOptions(),
                provider.GetRequiredService<ILogger<GroupCommit<TRow, TResult>>>()));

    private static async Task<System.Data.Common.DbConnection> Open(string connectionString, CancellationToken cancel)
    {
        var connection = new GuardedConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancel);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
