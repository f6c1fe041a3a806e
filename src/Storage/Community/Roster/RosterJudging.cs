using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Community.Roster;

/// <summary>The dry run: says of every line what importing it would do. Interrupted, it starts again from the first line and says the same.</summary>
public sealed class RosterJudging(ZiZhiJinDb db, LineSeal seal, PersonalData personal, TimeProvider time)
{
    private const int RowsAtOnce = 1000;
    private static readonly RosterReading Unread = new(null, null, []);

    public async Task Judge(Guid importId, CancellationToken cancel)
    {
        var import = await db.RosterImports.FirstAsync(import => import.Id == importId, cancel);
        var judge = new RosterJudge(await KnownOn(import.AreaId, cancel));
        var lines = await db.RosterImportLines.AsNoTracking().Where(line => line.ImportId == importId).OrderBy(line => line.Number).ToListAsync(cancel);
        var done = 0;
        foreach (var chunk in lines.Chunk(RowsAtOnce))
        {
            var judged = chunk.Select(line => JudgeLine(judge, import.AreaId, line)).ToList();
            await db.Run(Write(importId, judged, done += chunk.Length), cancel);
        }

        import.Judge(judge.NotInFile);
        await db.SaveChangesAsync(cancel);
    }

    internal RosterReading Read(RosterImportLine line) =>
        RosterReading.Of(seal.Open(line), ShanghaiTime.DayOf(time.GetUtcNow()).Year, written => PhoneNumbers.Normalise(written) is not null);

    private JudgedLine JudgeLine(RosterJudge judge, Guid areaId, RosterImportLine line)
    {
        var reading = line.Content is null ? Unread : Read(line);
        return reading.Entry is { } entry
            ? judge.Judge(line.Number, reading, personal.KeyOf(areaId, entry.Details))
            : new JudgedLine(line.Number, RosterVerdict.Refused, reading.Refusal ?? "");
    }

    private async Task<List<KnownPerson>> KnownOn(Guid areaId, CancellationToken cancel)
    {
        var persons = await db.Persons.Where(person => person.AreaId == areaId && person.ErasedAt == null)
            .Select(person => new
            {
                person.Id, person.NameFingerprint, person.Household, person.PhoneFingerprint, person.BirthYear, person.Tenure, person.LeftAt, person.MergedInto,
            }).ToListAsync(cancel);
        return [.. persons.Select(person => new KnownPerson(
            person.Id, new RosterKey(Hex(person.NameFingerprint), Hex(person.Household), person.PhoneFingerprint is null ? null : Hex(person.PhoneFingerprint)),
            person.BirthYear, person.Tenure) { HasLeft = person.LeftAt is not null, IsMerged = person.MergedInto is not null })];
    }

    // A person to be added gets the id now, so that writing the line twice adds one person.
    private SqlText Write(Guid importId, IReadOnlyList<JudgedLine> judged, int done)
    {
        var (sql, now) = (new SqlText(), time.GetUtcNow());
        sql.Append("INSERT INTO roster_import_lines (ImportId, Number, Verdict, Reason, PersonId, RelatedId, Accepted, Applied) VALUES ");
        sql.Each(judged, line => sql.Append("(").Value(importId).Append(", ").Value(line.Number).Append(", ").Value((int)line.Verdict).Append(", ")
            .Value(Short(line.Reason)).Append(", ").Value(line.PersonId ?? Guid.CreateVersion7(now.AddMilliseconds(line.Number))).Append(", ")
            .Value(line.RelatedId).Append(", 0, 0)"));
        sql.Append(" ON DUPLICATE KEY UPDATE Verdict = VALUES(Verdict), Reason = VALUES(Reason), PersonId = VALUES(PersonId), RelatedId = VALUES(RelatedId); ");
        return sql.Append("UPDATE roster_imports SET Done = ").Value(done).Append(" WHERE Id = ").Value(importId);
    }

    private static string Short(string reason) => reason.Length <= RosterImportMapping.LongestReason ? reason : reason[..RosterImportMapping.LongestReason];

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes);
}
