using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Storage.Community.Roster;

/// <summary>Takes each waiting import one step on: uploaded ones are judged, confirmed ones written. One process at a time works on one import.</summary>
public sealed class RosterSteps(ZiZhiJinDb db, Leases leases, RosterJudging judging, RosterApplying applying, TimeProvider time)
{
    private static readonly TimeSpan LeaseLength = TimeSpan.FromMinutes(2), Patience = TimeSpan.FromDays(7);

    public Task<List<Guid>> Waiting(CancellationToken cancel) =>
        db.RosterImports.Where(import => import.State == ImportState.Uploaded || import.State == ImportState.Confirmed)
            .OrderBy(import => import.Id).Select(import => import.Id).ToListAsync(cancel);

    public async Task Take(Guid importId, CancellationToken cancel)
    {
        if (!await leases.Hold($"roster-import:{importId}", LeaseLength, cancel)) return;
        var state = await db.RosterImports.Where(import => import.Id == importId).Select(import => import.State).FirstAsync(cancel);
        if (state == ImportState.Uploaded) await judging.Judge(importId, cancel);
        else if (state == ImportState.Confirmed) await applying.Apply(importId, cancel);
    }

    /// <summary>A dry run that nobody confirmed within a week holds people's data for nothing.</summary>
    public async Task DiscardForgotten(CancellationToken cancel)
    {
        var before = time.GetUtcNow() - Patience;
        var forgotten = db.RosterImports.Where(import => import.State == ImportState.Judged && import.UploadedAt < before);
        await db.RosterImportLines.Where(line => forgotten.Any(import => import.Id == line.ImportId)).ExecuteDeleteAsync(cancel);
        await forgotten.ExecuteUpdateAsync(set => set.SetProperty(import => import.State, ImportState.Discarded), cancel);
    }
}
