using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Audit;

namespace ZiZhiJin.Storage.Audit;

/// <summary>Chains audit rows per area, and checks the chains. Linking is done by one process at a time (see <see cref="Leases"/>).</summary>
public sealed class AuditChain(ZiZhiJinDb db)
{
    private const int RowsAtOnce = 500;

    /// <summary>Links the oldest rows that have no link yet, at most 500, looking no further back than <paramref name="since"/>. Returns how many.</summary>
    public async Task<int> LinkNext(DateTimeOffset since, CancellationToken cancel)
    {
        var rows = await Unlinked(since).OrderBy(row => row.Id).Take(RowsAtOnce).ToListAsync(cancel);
        foreach (var chain in rows.GroupBy(AuditLink.ChainOf)) await Extend(chain.Key, chain, cancel);
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return rows.Count;
    }

    /// <summary>Every fault found in the chains, as sentences; none when all is in order. Rows younger than <paramref name="settled"/> may still wait for their link.</summary>
    public async Task<IReadOnlyList<string>> Verify(DateTimeOffset settled, CancellationToken cancel)
    {
        var faults = new List<string>();
        var chains = await db.AuditLinks.Select(link => link.ChainId).Distinct().ToListAsync(cancel);
        foreach (var chain in chains) await VerifyChain(chain, faults, cancel);

        var loose = await Unlinked(DateTimeOffset.UnixEpoch).CountAsync(row => row.At < settled, cancel);
        if (loose > 0) faults.Add($"{loose} rows stand outside every chain.");
        return faults;
    }

    /// <summary>One area's chain alone.</summary>
    public async Task<ChainReport> Check(Guid areaId, CancellationToken cancel)
    {
        var faults = new List<string>();
        var links = await VerifyChain(areaId, faults, cancel);
        var waiting = await Unlinked(DateTimeOffset.UnixEpoch).CountAsync(row => row.AreaId == areaId, cancel);
        return new ChainReport(links, waiting, faults);
    }

    private IQueryable<AuditRow> Unlinked(DateTimeOffset since) =>
        db.AuditRows.AsNoTracking().Where(row => row.At >= since && !db.AuditLinks.Any(link => link.RowId == row.Id));

    private async Task Extend(Guid chain, IEnumerable<AuditRow> rows, CancellationToken cancel)
    {
        var last = await db.AuditLinks.AsNoTracking().Where(link => link.ChainId == chain).OrderByDescending(link => link.Number).FirstOrDefaultAsync(cancel);
        var (number, hash) = (last?.Number ?? 0, last?.Hash ?? AuditLink.Beginning);
        foreach (var row in rows)
        {
            var link = AuditLink.After(hash, ++number, row);
            hash = link.Hash;
            db.AuditLinks.Add(link);
        }
    }

    private async Task<long> VerifyChain(Guid chain, List<string> faults, CancellationToken cancel)
    {
        var check = new ChainCheck(chain, faults);
        while (true)
        {
            var page = await (
                from link in db.AuditLinks.AsNoTracking()
                where link.ChainId == chain && link.Number > check.Number
                orderby link.Number
                join row in db.AuditRows.AsNoTracking() on link.RowId equals row.Id into rows
                from row in rows.DefaultIfEmpty()
                select new { link, row }).Take(RowsAtOnce).ToListAsync(cancel);
            if (page.Count == 0) return check.Number;
            foreach (var entry in page) check.Next(entry.link, entry.row);
        }
    }
}
