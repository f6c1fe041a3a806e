using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Storage.Community.Roster;

/// <summary>Imports as the pages and the API show and step them, each within the areas of whoever asks.</summary>
public sealed class RosterImports(ZiZhiJinDb db, LineSeal seal)
{
    public sealed record Line(int Number, RosterVerdict Verdict, string Reason, string Name, string Address, string? Phone, Guid? RelatedId, bool Accepted);

    public Task<RosterImport?> Find(Guid importId, AreaScope scope, CancellationToken cancel)
    {
        var areas = db.Areas.Within(scope);
        return db.RosterImports.FirstOrDefaultAsync(import => import.Id == importId && areas.Any(area => area.Id == import.AreaId), cancel);
    }

    public Task<Dictionary<RosterVerdict, int>> Counts(Guid importId, CancellationToken cancel) =>
        db.RosterImportLines.Where(line => line.ImportId == importId).GroupBy(line => line.Verdict)
            .Select(lines => new { lines.Key, Count = lines.Count() }).ToDictionaryAsync(lines => lines.Key, lines => lines.Count, cancel);

    /// <summary>The next lines after a number, masked; of one verdict when it is named.</summary>
    public async Task<IReadOnlyList<Line>> Lines(Guid importId, RosterVerdict? verdict, (int After, int Most) page, CancellationToken cancel)
    {
        var lines = await db.RosterImportLines.AsNoTracking()
            .Where(line => line.ImportId == importId && line.Number > page.After && (verdict == null || line.Verdict == verdict))
            .OrderBy(line => line.Number).Take(page.Most).ToListAsync(cancel);
        return [.. lines.Select(Shown)];
    }

    /// <summary>Says yes to the dry run, and to those doubtful lines that somebody has looked at. Saved with whatever else the context holds.</summary>
    public async Task Confirm(RosterImport import, Guid by, Func<IQueryable<RosterImportLine>, IQueryable<RosterImportLine>> accepted, CancellationToken cancel)
    {
        import.Confirm(by);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.SaveChangesAsync(cancel);
        var doubtful = db.RosterImportLines.Where(line => line.ImportId == import.Id && line.Verdict == RosterVerdict.Doubtful);
        await accepted(doubtful).ExecuteUpdateAsync(set => set.SetProperty(line => line.Accepted, true), cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Puts an import aside: what its lines said of people is gone with them.</summary>
    public async Task Discard(RosterImport import, CancellationToken cancel)
    {
        import.Discard();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.SaveChangesAsync(cancel);
        await db.RosterImportLines.Where(line => line.ImportId == import.Id).ExecuteDeleteAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private Line Shown(RosterImportLine line)
    {
        if (line.Content is null) return new(line.Number, line.Verdict, line.Reason, "", "", null, line.RelatedId, line.Accepted);
        var fields = seal.Open(line);
        var address = string.Join(' ', new[] { RosterField.Building, RosterField.Unit, RosterField.Room, RosterField.Address }.Select(field => fields[field].Trim()).Where(part => part.Length > 0));
        var phone = fields[RosterField.Phone].Trim();
        return new(line.Number, line.Verdict, line.Reason, Mask.Name(NameText.Even(fields[RosterField.Name])), address, phone.Length == 0 ? null : Mask.Phone(phone), line.RelatedId, line.Accepted);
    }
}
