using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Storage.Presence;

/// <summary>
/// Occasions as this process remembers them for a few seconds, so that a check-in asks the database once, when it is written. Whether
/// the occasion takes it is decided there.
/// </summary>
public sealed class KnownOccasions(IDbContextFactory<ZiZhiJinDb> contexts, TimeProvider time)
{
    private const int Most = 1000;
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<Guid, (KnownOccasion Occasion, DateTimeOffset ReadAt)> _known = new();

    public ValueTask<KnownOccasion?> Find(Guid id, CancellationToken cancel) =>
        _known.TryGetValue(id, out var known) && time.GetUtcNow() - known.ReadAt < Fresh ? ValueTask.FromResult<KnownOccasion?>(known.Occasion) : Read(id, cancel);

    public async ValueTask<KnownOccasion?> Read(Guid id, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var found = await db.Occasions.AsNoTracking().Where(occasion => occasion.Id == id)
            .Join(db.Areas, occasion => occasion.AreaId, area => area.Id, (occasion, area) => new { occasion, area.Path }).FirstOrDefaultAsync(cancel);
        if (found is null) return null;
        if (_known.Count >= Most) _known.Clear();
        return (_known[id] = (new KnownOccasion(found.occasion, found.Path), time.GetUtcNow())).Occasion;
    }
}

/// <summary>An occasion, and where in the tree of areas it takes place.</summary>
public sealed record KnownOccasion(Occasion Occasion, string AreaPath);
