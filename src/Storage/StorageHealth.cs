using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Storage.Redis;

namespace ZiZhiJin.Storage;

/// <summary>Whether the servers below answer.</summary>
public sealed class StorageHealth(IDbContextFactory<ZiZhiJinDb> contexts, RedisGateway redis)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public bool RedisAnswers => redis.IsUp;

    public async Task<bool> MySqlAnswers(CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        await using var db = await contexts.CreateDbContextAsync(cancel);
        try
        {
            return await db.Areas.AnyAsync(limit.Token) || true;
        }
        catch (Exception) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }
}
