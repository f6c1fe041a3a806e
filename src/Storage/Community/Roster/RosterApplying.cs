using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Audit;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Storage.Community.Roster;

/// <summary>
/// Writes a confirmed import to the roster, some hundred lines a transaction. Interrupted, it goes on where it was; the keys of the roster
/// see to it that nobody stands on it twice.
/// </summary>
public sealed class RosterApplying(ZiZhiJinDb db, RosterJudging reading, PersonalData personal, TimeProvider time)
{
    private const int RowsAtOnce = 500;

    public async Task Apply(Guid importId, CancellationToken cancel)
    {
        var import = await db.RosterImports.FirstAsync(import => import.Id == importId, cancel);
        while (await Waiting(importId).OrderBy(line => line.Number).Take(RowsAtOnce).ToListAsync(cancel) is { Count: > 0 } lines)
            await Write(import, lines, cancel);

        await db.RosterImportLines.Where(line => line.ImportId == importId && line.Content != null)
            .ExecuteUpdateAsync(set => set.SetProperty(line => line.Content, (byte[]?)null), cancel);
        import.Finish(time.GetUtcNow());
        db.AuditRows.Add(AuditRow.Done(new Actor(import.ConfirmedBy, time.GetUtcNow()), "roster.applied", import.AreaId, importId));
        await db.SaveChangesAsync(cancel);
    }

    private IQueryable<RosterImportLine> Waiting(Guid importId) => db.RosterImportLines.AsNoTracking().Where(line => line.ImportId == importId && !line.Applied
        && (line.Verdict == RosterVerdict.New || line.Verdict == RosterVerdict.Changed || (line.Verdict == RosterVerdict.Doubtful && line.Accepted)));

    private async Task Write(RosterImport import, List<RosterImportLine> lines, CancellationToken cancel)
    {
        var sql = Persons(import, lines);
        sql.Append("UPDATE roster_import_lines SET Applied = 1, Content = NULL WHERE ImportId = ").Value(import.Id)
            .Append(" AND Number IN (").Each(lines, line => sql.Value(line.Number)).Append("); ");
        sql.Append("UPDATE roster_imports SET Done = Done + ").Value(lines.Count).Append(" WHERE Id = ").Value(import.Id);

        // So that lines which somebody else holds are waited for only where they are among these, whichever way the database finds them.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        await db.Run(sql, cancel);
        await transaction.CommitAsync(cancel);
    }

    private SqlText Persons(RosterImport import, List<RosterImportLine> lines)
    {
        var (sql, now) = (new SqlText(), time.GetUtcNow());
        sql.Append("INSERT INTO persons (Id, AreaId, Name, NameFingerprint, Address, Household, Phone, PhoneFingerprint, BirthYear, Tenure, ImportId, AddedAt) VALUES ");
        sql.Each(lines, line => Person(sql, import, line, now));
        return sql.Append(OnRosterAlready);
    }

    private void Person(SqlText sql, RosterImport import, RosterImportLine line, DateTimeOffset now)
    {
        var (id, entry) = (line.PersonId!.Value, reading.Read(line).Entry!);
        var details = personal.Seal(id, import.AreaId, entry.Details);
        sql.Append("(").Value(id).Append(", ").Value(import.AreaId).Append(", ").Value(details.Name).Append(", ").Value(details.NameFingerprint).Append(", ")
            .Value(details.Address).Append(", ").Value(details.Household).Append(", ").Value(details.Phone).Append(", ").Value(details.PhoneFingerprint).Append(", ")
            .Value(entry.BirthYear).Append(", ").Value((int?)entry.Tenure).Append(", ").Value(import.Id).Append(", ").Value(now).Append(")");
    }

    // What is sealed belongs to one row: it is taken over only where that row is the one that the line was judged to be about.
    // An empty field takes nothing away, and a row that was erased meanwhile stays empty.
    private const string OnRosterAlready = """
         ON DUPLICATE KEY UPDATE
        PhoneFingerprint = IF(Id = VALUES(Id) AND ErasedAt IS NULL, COALESCE(VALUES(PhoneFingerprint), PhoneFingerprint), PhoneFingerprint),
        Phone = IF(Id = VALUES(Id) AND ErasedAt IS NULL, COALESCE(VALUES(Phone), Phone), Phone),
        BirthYear = IF(ErasedAt IS NULL, COALESCE(VALUES(BirthYear), BirthYear), BirthYear),
        Tenure = IF(ErasedAt IS NULL, COALESCE(VALUES(Tenure), Tenure), Tenure),
        LeftAt = IF(Id = VALUES(Id), NULL, LeftAt); 
        """;
}
