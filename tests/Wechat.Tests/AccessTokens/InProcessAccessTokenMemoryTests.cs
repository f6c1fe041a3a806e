using ZiZhiJin.Wechat.AccessTokens;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Wechat.Tests.AccessTokens;

public sealed class InProcessAccessTokenMemoryTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);
    private readonly SandboxClock clock = new();
    private readonly InProcessAccessTokenMemory memory;

    public InProcessAccessTokenMemoryTests()
    {
        clock.Stand();
        memory = new InProcessAccessTokenMemory(clock);
    }

    [Fact]
    public async Task Force_may_be_used_fifteen_times_a_day()
    {
        for (var claim = 1; claim <= 15; claim++) Assert.True(await Claim(Today));

        Assert.False(await Claim(Today));
        Assert.True(await Claim(Today.AddDays(1)));
    }

    [Fact]
    public async Task One_account_does_not_use_up_what_another_has()
    {
        Assert.True(await memory.ClaimForcedRefresh("one", Today, CancellationToken.None));
        Assert.False(await memory.ClaimForcedRefresh("one", Today, CancellationToken.None));
        Assert.True(await memory.ClaimForcedRefresh("other", Today, CancellationToken.None));
    }

    [Theory]
    [InlineData("2026-02-28T15:59:59Z", "2026-02-28")]
    [InlineData("2026-02-28T16:00:00Z", "2026-03-01")]
    public void The_day_ends_at_midnight_in_Shanghai(string instant, string day) =>
        Assert.Equal(DateOnly.Parse(day, null), ForcedRefresh.DayOf(DateTimeOffset.Parse(instant, null)));

    private async Task<bool> Claim(DateOnly day)
    {
        clock.Advance(ForcedRefresh.Spacing);
        return await memory.ClaimForcedRefresh("app", day, CancellationToken.None);
    }
}
