using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.Storage.Encryption;

/// <summary>
/// Brings everything that is sealed under the ring's current key. It may be stopped at any moment and begun again: what is done stays done. The
/// system may go on working meanwhile, if every process knows the current key.
/// </summary>
public sealed class KeyRotation(IDbContextFactory<ZiZhiJinDb> dbs, KeyRing ring)
{
    private const int Rows = 500, Tries = 5;

    /// <summary>Table by table, as soon as each is done.</summary>
    public async IAsyncEnumerable<RotatedTable> Rotate([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        foreach (var table in SealedTable.In(db.Model)) yield return await Rotate(db, table, cancel);
    }

    private async Task<RotatedTable> Rotate(ZiZhiJinDb db, SealedTable table, CancellationToken cancel)
    {
        var (done, result) = (false, new RotatedTable(table.Name, 0, 0));
        for (SealedRow? last = null; !done;)
        {
            var rows = await Read(db, table, last, cancel);
            result = await Renew(db, table, rows, result, cancel);
            (last, done) = (rows.LastOrDefault(), rows.Count < Rows);
        }

        return result;
    }

    private static async Task<List<SealedRow>> Read(ZiZhiJinDb db, SealedTable table, SealedRow? last, CancellationToken cancel)
    {
        var rows = new List<SealedRow>(Rows);
        await db.Read(table.Behind(last, Rows), reader =>
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(table.RowOf(values));
        }, cancel);
        return rows;
    }

    private async Task<RotatedTable> Renew(ZiZhiJinDb db, SealedTable table, List<SealedRow> rows, RotatedTable result, CancellationToken cancel)
    {
        var sql = new SqlText();
        foreach (var row in rows)
        {
            if (Renewed(row) is not { } renewed) result = result with { Unreadable = result.Unreadable + 1 };
            else if (renewed.Count > 0) table.Replace(sql, row, renewed);
        }

        var text = sql.ToString();
        return text.Length == 0 ? result : result with { Renewed = result.Renewed + await Write(db, sql, cancel) };
    }

    // A row that cannot be opened is counted and left as it is: another ring may open it one day.
    private Dictionary<string, byte[]>? Renewed(SealedRow row)
    {
        try
        {
            return row.Renewed(ring);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static async Task<int> Write(ZiZhiJinDb db, SqlText sql, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var transaction = await db.Database.BeginTransactionAsync(cancel);
                var changed = await db.Run(sql, cancel);
                await transaction.CommitAsync(cancel);
                return changed;
            }
            catch (Exception busy) when (attempt < Tries && StorageFaults.IsPassing(busy))
            {
                // Somebody at work holds a row of these; they are soon done.
            }
        }
    }
}
