using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.Storage.Community.Sessions;

/// <summary>The generation of the session cache as this process knows it: never older than five seconds.</summary>
internal sealed class GenerationWatch(IDbContextFactory<ZiZhiJinDb> contexts, TimeProvider time)
{
    private const string Cache = "sessions";
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(5);
    private volatile Reading? _known;

    public async ValueTask<long> Current(CancellationToken cancel)
    {
        if (_known is { } known && time.GetUtcNow() - known.At < Freshness) return known.Number;
        var at = time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var number = await db.CacheGenerations.Where(g => g.Cache == Cache).Select(g => g.Number).FirstOrDefaultAsync(cancel);
        _known = new Reading(number, at);
        return number;
    }

    /// <summary>Puts everything that Redis may hold, now or when it returns, out of reach of every process.</summary>
    public static Task Advance(ZiZhiJinDb db, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"INSERT INTO cache_generations (Cache, Number) VALUES ({Cache}, 1) ON DUPLICATE KEY UPDATE Number = Number + 1", cancel);

    /// <summary>To be called after the commit of an advance.</summary>
    public void ReadAgain() => _known = null;

    private sealed record Reading(long Number, DateTimeOffset At);
}
