using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace ZiZhiJin.Api.Http;

/// <summary>
/// How often one session may ask: a burst, then so many times a second. What was used comes back when it is asked next. The framework's own
/// bucket is refilled by a timer that visits each of some ten thousand sessions ten times a second: a tenth of the processor.
/// </summary>
internal sealed class SessionAllowance(int burst, int perSecond, TimeProvider time) : RateLimiter
{
    public static readonly RateLimitLease Granted = new Lease(null);
    private readonly Lock _turn = new();
    private readonly long _perRequest = time.TimestampFrequency / perSecond;
    private long _wholeAgainAt;

    public override TimeSpan? IdleDuration
    {
        get
        {
            var now = time.GetTimestamp();
            lock (_turn) return now < _wholeAgainAt ? null : time.GetElapsedTime(_wholeAgainAt, now);
        }
    }

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        var now = time.GetTimestamp();
        lock (_turn)
        {
            var wholeAgainAt = Math.Max(_wholeAgainAt, now) + permitCount * _perRequest;
            var tooEarly = wholeAgainAt - now - burst * _perRequest;
            if (tooEarly > 0) return new Lease(time.GetElapsedTime(now, now + tooEarly));
            _wholeAgainAt = wholeAgainAt;
            return Granted;
        }
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) =>
        ValueTask.FromResult(AttemptAcquireCore(permitCount));

    private sealed class Lease(TimeSpan? retryAfter) : RateLimitLease
    {
        public override bool IsAcquired => retryAfter is null;
        public override IEnumerable<string> MetadataNames => retryAfter is null ? [] : [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
        {
            metadata = metadataName == MetadataName.RetryAfter.Name ? retryAfter : null;
            return metadata is not null;
        }
    }
}
