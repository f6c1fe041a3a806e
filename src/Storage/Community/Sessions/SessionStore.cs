using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community.Sessions;

/// <summary>Opens, finds and ends sessions. MySQL is the truth; the caches only make finding faster.</summary>
public sealed class SessionStore
{
    private readonly IDbContextFactory<ZiZhiJinDb> _contexts;
    private readonly CallerReader _reader;
    private readonly SessionCache _cache;
    private readonly GenerationWatch _generation;

    internal SessionStore(IDbContextFactory<ZiZhiJinDb> contexts, CallerReader reader, SessionCache cache, GenerationWatch generation) =>
        (_contexts, _reader, _cache, _generation) = (contexts, reader, cache, generation);

    /// <summary>Who holds this token; nothing when it is unknown, ended or expired.</summary>
    public async ValueTask<Caller?> Find(byte[] tokenHash, CancellationToken cancel)
    {
        // Before MySQL is read, so that what is read is never kept under a generation that began after it.
        var generation = await _generation.Current(cancel);
        var key = Convert.ToHexString(tokenHash);
        return _cache.FindNear(key, generation) ?? await FindFar(key, generation, tokenHash, cancel);
    }

    /// <summary>Signs out: at once in this process, within five seconds in every other, and whatever Redis remembers.</summary>
    public async Task End(byte[] tokenHash, CancellationToken cancel)
    {
        await using var db = await _contexts.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Sessions.Where(session => session.TokenHash == tokenHash).ExecuteDeleteAsync(cancel);
        await Forget(db, [tokenHash], () => transaction.CommitAsync(cancel), cancel);
    }

    /// <summary>After a change of roles or of the attached person: the next request sees it. Call after the change is committed.</summary>
    public async Task Refresh(Guid accountId, CancellationToken cancel)
    {
        await using var db = await _contexts.CreateDbContextAsync(cancel);
        var hashes = await db.Sessions.Where(session => session.AccountId == accountId).Select(session => session.TokenHash).ToListAsync(cancel);
        await Forget(db, hashes, () => Task.CompletedTask, cancel);
    }

    private async Task Forget(ZiZhiJinDb db, IReadOnlyList<byte[]> hashes, Func<Task> commit, CancellationToken cancel)
    {
        await GenerationWatch.Advance(db, cancel);
        await commit();
        _generation.ReadAgain();
        foreach (var hash in hashes) _cache.ForgetNear(Convert.ToHexString(hash));
    }

    private async ValueTask<Caller?> FindFar(string key, long generation, byte[] tokenHash, CancellationToken cancel)
    {
        var caller = await _cache.FindFar(key, generation);
        if (caller is null)
        {
            caller = await _reader.Read(tokenHash, cancel);
            if (caller is null) return null;
            await _cache.KeepFar(key, generation, caller);
        }

        _cache.KeepNear(key, generation, caller);
        return caller.Caller;
    }
}
