using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Http;

/// <summary>
/// One allowance for each session that asked lately; strangers have none. The framework's own collection looks at each of them ten times a second,
/// whether anybody asks or not; here whoever comes clears away, now and then, those that are whole again.
/// </summary>
internal sealed class SessionAllowances(int burst, int perSecond, TimeProvider time) : PartitionedRateLimiter<HttpContext>
{
    private static readonly TimeSpan Swept = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<UInt128, SessionAllowance> _sessions = new();
    private long _sweptAt = time.GetTimestamp();

    public override RateLimiterStatistics? GetStatistics(HttpContext resource) => null;

    protected override RateLimitLease AttemptAcquireCore(HttpContext resource, int permitCount)
    {
        if (resource.User.Identity is not CallerIdentity session) return SessionAllowance.Granted;
        Sweep();
        return Of(session).AttemptAcquire(permitCount);
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(HttpContext resource, int permitCount, CancellationToken cancellationToken) =>
        ValueTask.FromResult(AttemptAcquireCore(resource, permitCount));

    // Known by its hash: a token can be written in more than one way.
    private SessionAllowance Of(CallerIdentity session) =>
        _sessions.GetOrAdd(BinaryPrimitives.ReadUInt128BigEndian(session.TokenHash), static (_, all) => all.Whole(), this);

    private SessionAllowance Whole() => new(burst, perSecond, time);

    private void Sweep()
    {
        var (now, before) = (time.GetTimestamp(), Interlocked.Read(ref _sweptAt));
        if (time.GetElapsedTime(before, now) < Swept || Interlocked.CompareExchange(ref _sweptAt, now, before) != before) return;
        foreach (var session in _sessions.Where(session => session.Value.IdleDuration is not null)) _sessions.TryRemove(session);
    }
}
