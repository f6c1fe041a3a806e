using System.Threading.RateLimiting;
using ZiZhiJin.Api.Http;

namespace ZiZhiJin.Api.Tests.Http;

public sealed class SessionAllowanceTests
{
    private readonly StandingStopwatch _time = new();

    [Fact]
    public void A_burst_is_granted_and_one_more_is_told_when_to_come_back()
    {
        using var allowance = new SessionAllowance(burst: 3, perSecond: 2, _time);

        Assert.All(Enumerable.Range(0, 3), _ => Assert.True(allowance.AttemptAcquire().IsAcquired));
        using var refused = allowance.AttemptAcquire();

        Assert.False(refused.IsAcquired);
        Assert.True(refused.TryGetMetadata(MetadataName.RetryAfter, out var after));
        Assert.Equal(TimeSpan.FromMilliseconds(500), after);
    }

    [Theory]
    [InlineData(499, 0)]
    [InlineData(500, 1)]
    [InlineData(999, 1)]
    [InlineData(1000, 2)]
    [InlineData(60_000, 3)]
    public void What_was_used_comes_back_with_time_up_to_the_burst(int milliseconds, int granted)
    {
        using var allowance = new SessionAllowance(burst: 3, perSecond: 2, _time);
        while (allowance.AttemptAcquire().IsAcquired)
        {
        }

        _time.Move(TimeSpan.FromMilliseconds(milliseconds));

        Assert.Equal(granted, Enumerable.Range(0, 10).Count(_ => allowance.AttemptAcquire().IsAcquired));
    }

    [Fact]
    public void A_session_is_idle_once_its_whole_burst_is_back()
    {
        using var allowance = new SessionAllowance(burst: 3, perSecond: 2, _time);
        using var used = allowance.AttemptAcquire();

        Assert.Null(allowance.IdleDuration);
        _time.Move(TimeSpan.FromSeconds(2));

        Assert.Equal(TimeSpan.FromSeconds(1.5), allowance.IdleDuration);
    }

    private sealed class StandingStopwatch : TimeProvider
    {
        private long _ticks = TimeSpan.TicksPerHour;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Move(TimeSpan by) => _ticks += by.Ticks;
    }
}
