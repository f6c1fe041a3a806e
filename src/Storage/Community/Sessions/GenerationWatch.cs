using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.Storage.Community.Sessions;

/// <summary>The generation of the session cache as this process knows it: never older than five seconds.</summary>
internal sealed class GenerationWatch(IDbContextFactory<ZiZhiJinDb> contexts, TimeProvider time)
{
    private const string Cache = "sessions";
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(5);
    private (long Number, DateTimeOffset ReadAt)? _known;

    public async ValueTask<long> Current(CancellationToken cancel)
    {
        if (_known is { } known && time.GetUtcNow() - known.ReadAt < Freshness) return known.Number;
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var number = await db.CacheGenerations.Where(g => g.Cache == Cache).Select(g => g.Number).FirstOrDefaultAsync(cancel);
        _known = (number, time.GetUtcNow());
        return number;
    }

    /// <summary>Puts everything that Redis may still hold out of reach, for every process.</summary>
    public async Task Advance(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO cache_generations (Cache, Number) VALUES ({Cache}, 1) ON DUPLICATE KEY UPDATE Number = Number + 1", cancel);
        _known = null;
    }
}
