using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.Storage;

internal static class SqlRuns
{
    /// <summary>Runs statements in the context's transaction, if there is one. Returns how many rows they changed.</summary>
    public static async Task<int> Run(this ZiZhiJinDb db, SqlText sql, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            command.CommandText = sql.ToString();
            return await command.ExecuteNonQueryAsync(cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
