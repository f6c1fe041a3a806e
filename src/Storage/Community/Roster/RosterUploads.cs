using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Sheets;

namespace ZiZhiJin.Storage.Community.Roster;

/// <summary>Takes in a roster file, CSV or XLSX: its lines are saved sealed, and judged afterwards (see <see cref="RosterJudging"/>). Nothing is on the roster before somebody confirms.</summary>
public sealed class RosterUploads(ZiZhiJinDb db, LineSeal seal, AuditTrail audit, RosterSignal signal, TimeProvider time)
{
    private const int RowsAtOnce = 1000;

    /// <summary>Nothing when the neighbourhood is none whose roster the caller keeps.</summary>
    /// <exception cref="ZiZhiJin.Domain.MalformedException">The file is no table, or none of residents.</exception>
    public async Task<RosterImport?> Take(Guid areaId, byte[] file, Caller by, CancellationToken cancel)
    {
        if (!await db.Areas.Within(by.ScopeOf(RosterRoles.Keepers)).AnyAsync(area => area.Id == areaId && area.Kind == AreaKind.Neighbourhood, cancel)) return null;

        var (sheet, now) = (RosterSheet.Read(SheetFile.Read(file).Select(row => (row.Number, row.Cells))), time.GetUtcNow());
        var import = RosterImport.Upload(Guid.CreateVersion7(now), areaId, sheet, by.AccountId, now);
        audit.Did(by.AccountId, "roster.upload", areaId, import.Id, $"{import.Lines}");
        await Save(import, sheet, cancel);
        signal.Ring();
        return import;
    }

    private async Task Save(RosterImport import, RosterSheet sheet, CancellationToken cancel)
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
