using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Storage.Community.Roster;

/// <summary>Takes in a roster file: its lines are saved sealed, and judged afterwards (see <see cref="RosterJudging"/>).</summary>
public sealed class RosterUploads(ZiZhiJinDb db, LineSeal seal)
{
    private const int RowsAtOnce = 1000;

    /// <summary>Saves the import with its lines, together with whatever else the context holds, such as the audit row.</summary>
    public async Task Save(RosterImport import, RosterSheet sheet, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.RosterImports.Add(import);
        await db.SaveChangesAsync(cancel);
        foreach (var lines in sheet.Lines.Chunk(RowsAtOnce)) await db.Run(Insert(import.Id, lines), cancel);
        await transaction.CommitAsync(cancel);
    }

    private SqlText Insert(Guid importId, IReadOnlyList<RosterLine> lines)
    {
        var sql = new SqlText().Append("INSERT INTO roster_import_lines (ImportId, Number, Verdict, Reason, Content, Accepted, Applied) VALUES ");
        return sql.Each(lines, line => sql.Append("(").Value(importId).Append(", ").Value(line.Number).Append(", 0, '', ")
            .Value(seal.Close(importId, line)).Append(", 0, 0)"));
    }
}
