namespace ZiZhiJin.Api.Tests.Hosting;

/// <summary>A clock that stands until a test moves it.</summary>
public sealed class StandingClock : TimeProvider
{
    /// <summary>Ten in the morning of a spring day, in Shanghai.</summary>
    public static readonly DateTimeOffset Start = new(2026, 5, 6, 2, 0, 0, TimeSpan.Zero);

    private DateTimeOffset _now = Start;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Move(TimeSpan by) => _now += by;
}
