using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Meetings;

namespace ZiZhiJin.Storage.Meetings;

/// <summary>
/// Open motions as this process remembers them for a few seconds, so that a ballot asks the database once, when it is written. What an open
/// motion asks does not change; whether it still is open is decided there.
/// </summary>
public sealed class KnownMotions(IDbContextFactory<ZiZhiJinDb> contexts, TimeProvider time)
{
    private const int Most = 1000;
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<Guid, (KnownMotion Motion, DateTimeOffset ReadAt)> _known = new();

    public ValueTask<KnownMotion?> Find(Guid id, CancellationToken cancel) =>
        _known.TryGetValue(id, out var known) && time.GetUtcNow() - known.ReadAt < Fresh ? ValueTask.FromResult<KnownMotion?>(known.Motion) : Read(id, cancel);

    private async ValueTask<KnownMotion?> Read(Guid id, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var motion = await db.Motions.AsNoTracking().FirstOrDefaultAsync(motion => motion.Id == id, cancel);
        if (motion is null) return null;
        var known = new KnownMotion(id, motion.AreaId, motion.State, motion.Form);
        if (motion.State != MotionState.Open) return known;
        if (_known.Count >= Most) _known.Clear();
        return (_known[id] = (known, time.GetUtcNow())).Motion;
    }
}

/// <summary>What a ballot has to fit.</summary>
public sealed record KnownMotion(Guid Id, Guid AreaId, MotionState State, BallotForm Form);
