using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community.Sessions;

/// <summary>Opens, finds and ends sessions. MySQL is the truth; the caches only make finding faster.</summary>
public sealed class SessionStore
{
    private readonly IDbContextFactory<ZiZhiJinDb> _contexts;
    private readonly CallerReader _reader;
    private readonly SessionCache _cache;

    internal SessionStore(IDbContextFactory<ZiZhiJinDb> contexts, CallerReader reader, SessionCache cache) =>
        (_contexts, _reader, _cache) = (contexts, reader, cache);

    /// <summary>Who holds this token; nothing when it is unknown, ended or expired.</summary>
    public ValueTask<Caller?> Find(byte[] tokenHash, CancellationToken cancel)
    {
        var key = Convert.ToHexString(tokenHash);
        return _cache.FindNear(key) is { } near ? ValueTask.FromResult<Caller?>(near.Caller) : FindFar(key, tokenHash, cancel);
    }

    /// <summary>Signs out. Returns once no cache that this process can reach knows the session.</summary>
    public async Task End(byte[] tokenHash, CancellationToken cancel)
    {
        await using var db = await _contexts.CreateDbContextAsync(cancel);
        await db.Sessions.Where(session => session.TokenHash == tokenHash).ExecuteDeleteAsync(cancel);
        await _cache.Forget([Convert.ToHexString(tokenHash)], cancel);
    }

    /// <summary>After a change of roles or of the attached person: the next request sees it. Call after the change is committed.</summary>
    public async Task Refresh(Guid accountId, CancellationToken cancel)
    {
        await using var db = await _contexts.CreateDbContextAsync(cancel);
        var hashes = await db.Sessions.Where(session => session.AccountId == accountId).Select(session => session.TokenHash).ToListAsync(cancel);
        await _cache.Forget([.. hashes.Select(Convert.ToHexString)], cancel);
    }

    private async ValueTask<Caller?> FindFar(string key, byte[] tokenHash, CancellationToken cancel)
    {
        var caller = await _cache.FindFar(key, cancel);
        if (caller is null)
        {
            caller = await _reader.Read(tokenHash, cancel);
            if (caller is null) return null;
            await _cache.KeepFar(key, caller, cancel);
        }

        _cache.KeepNear(key, caller);
        return caller.Caller;
    }
}
