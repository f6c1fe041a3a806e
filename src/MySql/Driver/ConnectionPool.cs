using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace ZiZhiJin.MySql.Driver;

/// <summary>
/// The sessions of one connection string. Callers queue without a thread; a session that was in use a moment ago is handed out without
/// asking the server, until one session breaks: from then on every older one has to answer first.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification =
    "Lives as long as the process; the semaphore is only ever awaited and holds no handle.")]
internal sealed class ConnectionPool
{
    private const long TrustedFor = 10_000, Lifetime = 30 * 60_000; // milliseconds
    private static readonly ConcurrentDictionary<string, ConnectionPool> Pools = new();

    private readonly ConcurrentStack<Session> _idle = new();
    private readonly SemaphoreSlim _places;
    private long _brokenAt = long.MinValue;

    private ConnectionPool(string connectionString)
    {
        Settings = new ConnectionSettings(connectionString);
        _places = new SemaphoreSlim(Settings.MaximumConnections);
    }

    public ConnectionSettings Settings { get; }

    public static ConnectionPool Of(string connectionString) => Pools.GetOrAdd(connectionString, static text => new ConnectionPool(text));

    public async Task<Session> Rent(CancellationToken cancel)
    {
        if (!await _places.WaitAsync(Settings.ConnectTimeout, cancel))
            throw new TimeoutException($"No database connection became free within {Settings.ConnectTimeout.TotalSeconds} s.");
        try
        {
            return await TakeIdle() ?? await Session.Open(Settings, cancel);
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    /// <summary>Never throws. Completes at once unless a transaction has to be rolled back first.</summary>
    public async Task Return(Session session)
    {
        try
        {
            if (session.IsUsable && session.NeedsRollback) await Clean(session);
            Keep(session);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Clear()
    {
        while (_idle.TryPop(out var session)) session.GiveUp();
    }

    private async ValueTask<Session?> TakeIdle()
    {
        while (_idle.TryPop(out var session))
        {
            var now = Environment.TickCount64;
            if (now - session.BornAt > Lifetime)
            {
                session.GiveUp();
                continue;
            }

            if (IsTrusted(session, now) || await session.Answers()) return session;
            Clear(); // one that does not answer: its companions are of the same server
        }

        return null;
    }

    private bool IsTrusted(Session session, long now) =>
        session.IsUsable && now - session.LastUsedAt < TrustedFor && session.LastUsedAt > Volatile.Read(ref _brokenAt);

    private static async Task Clean(Session session)
    {
        try
        {
            await session.Run("ROLLBACK", CancellationToken.None);
            session.NeedsRollback = false;
        }
        catch (Exception)
        {
            session.GiveUp(); // the server rolls back what a closed session leaves behind
        }
    }

    private void Keep(Session session)
    {
        session.Touch();
        if (session.IsUsable && !session.HasOpenReader)
        {
            _idle.Push(session);
            return;
        }

        Volatile.Write(ref _brokenAt, Environment.TickCount64);
        session.GiveUp();
    }
}
