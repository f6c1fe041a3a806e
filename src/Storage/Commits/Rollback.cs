using System.Data;
using System.Data.Common;

namespace ZiZhiJin.Storage.Commits;

internal static class Rollback
{
    /// <summary>Undoes what a failed write left open. A connection that cannot is lost, and the server undoes it by itself.</summary>
    public static async Task TryOn(DbConnection connection)
    {
        if (connection.State != ConnectionState.Open) return;
        try
        {
            await using var rollback = connection.CreateCommand();
            rollback.CommandText = "ROLLBACK";
            await rollback.ExecuteNonQueryAsync(CancellationToken.None);
        }
        catch (Exception)
        {
            await connection.CloseAsync();
        }
    }
}
