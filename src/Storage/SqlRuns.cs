using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.Storage;

internal static class SqlRuns
{
    /// <summary>Runs statements in the context's transaction, if there is one. Returns how many rows they changed.</summary>
    public static Task<int> Run(this ZiZhiJinDb db, SqlText sql, CancellationToken cancel) => Run(db, sql, command => command.ExecuteNonQueryAsync(cancel), cancel);

    /// <summary>Runs statements of which the last asks for a number.</summary>
    public static async Task<long> Ask(this ZiZhiJinDb db, SqlText sql, CancellationToken cancel) =>
        Convert.ToInt64(await Run(db, sql, command => command.ExecuteScalarAsync(cancel), cancel), CultureInfo.InvariantCulture);

    /// <summary>Reads what a query finds, row by row.</summary>
    public static Task Read(this ZiZhiJinDb db, SqlText sql, Action<DbDataReader> row, CancellationToken cancel) => Run(db, sql, async command =>
    {
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel)) row(reader);
        return true;
    }, cancel);

    private static async Task<T> Run<T>(ZiZhiJinDb db, SqlText sql, Func<DbCommand, Task<T>> run, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            command.CommandText = sql.ToString();
            return await run(command);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
