using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Storage.Community.Roster;

/// <summary>Imports as the pages and the API show and step them, each within the areas of whoever asks: of others there is nothing, or false.</summary>
public sealed class RosterImports(ZiZhiJinDb db, LineSeal seal, AuditTrail audit, RosterSignal signal)
{
    public sealed record Line(int Number, RosterVerdict Verdict, string Reason, string Name, string Address, string? Phone, Guid? RelatedId, bool Accepted);

    public IQueryable<RosterImport> KeptBy(Caller caller)
    {
        var areas = db.Areas.Within(caller.ScopeOf(RosterRoles.Keepers));
        return db.RosterImports.Where(import => areas.Any(area => area.Id == import.AreaId));
    }

    public Task<RosterImport?> Find(Guid importId, Caller caller, CancellationToken cancel) =>
        KeptBy(caller).FirstOrDefaultAsync(import => import.Id == importId, cancel);

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

    /// <summary>Says yes to the dry run, and to those doubtful lines that somebody has looked at.</summary>
    public async Task<bool> Confirm(Guid importId, DoubtfulWish doubtful, Caller by, CancellationToken cancel)
    {
        if (await Find(importId, by, cancel) is not { } import) return false;
        import.Confirm(by.AccountId);
        audit.Did(by.AccountId, "roster.confirm", import.AreaId, importId);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await SaveStep(cancel);
        await doubtful.Among(db.RosterImportLines.Where(line => line.ImportId == importId && line.Verdict == RosterVerdict.Doubtful))
            .ExecuteUpdateAsync(set => set.SetProperty(line => line.Accepted, true), cancel);
        await transaction.CommitAsync(cancel);
        signal.Ring();
        return true;
    }

    /// <summary>Puts an import aside: what its lines said of people is gone with them.</summary>
    public async Task<bool> Discard(Guid importId, Caller by, CancellationToken cancel)
    {
        if (await Find(importId, by, cancel) is not { } import) return false;
        import.Discard();
        audit.Did(by.AccountId, "roster.discard", import.AreaId, importId);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await SaveStep(cancel);
        await db.RosterImportLines.Where(line => line.ImportId == importId).ExecuteDeleteAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    // Of two who take a step at once, one does.
    private async Task SaveStep(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(RosterRefusals.AlreadyConfirmed);
        }
    }

    private static string AddressIn(RosterLine fields)
    {
        var (building, room) = (fields[RosterField.Building].Trim(), fields[RosterField.Room].Trim());
        return building.Length > 0 && room.Length > 0
            ? new PersonDetails("", HomeText.Building(building), HomeText.Unit(fields[RosterField.Unit]), HomeText.Room(room), null).Address
            : string.Join(' ', new[] { building, room, fields[RosterField.Address].Trim() }.Where(part => part.Length > 0));
    }

    private Line Shown(RosterImportLine line)
    {
        if (line.Content is null) return new(line.Number, line.Verdict, line.Reason, "", "", null, line.RelatedId, line.Accepted);
        var fields = seal.Open(line);
        var phone = fields[RosterField.Phone].Trim();
        return new(line.Number, line.Verdict, line.Reason, Mask.Name(NameText.Even(fields[RosterField.Name])), AddressIn(fields), phone.Length == 0 ? null : Mask.Phone(phone), line.RelatedId, line.Accepted);
    }
}
