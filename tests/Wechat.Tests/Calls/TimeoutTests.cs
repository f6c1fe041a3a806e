using System.Diagnostics;
using ZiZhiJin.Wechat.Calls;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Wechat.Tests.Calls;

/// <summary>Timeouts are machine time, so these tests take seconds.</summary>
public sealed class TimeoutTests : SandboxTest
{
    [Fact]
    public async Task A_call_is_given_five_seconds_and_not_repeated()
    {
        await Service.Token();
        await Platform.Admin.Inject(new Fault(Endpoints.Addresses) { WaitMilliseconds = 30_000, Times = 5 });
        var started = Stopwatch.GetTimestamp();

        var answer = await Service.AskForAddresses();

        Assert.Equal(Reaction.NoAnswer, answer.Reaction);
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 4.9, 6);
        Assert.Equal(1, await CallsOf(Endpoints.Addresses));
    }

    [Fact]
    public async Task Those_who_wait_for_a_token_have_an_answer_within_eight_seconds()
    {
        await Platform.Admin.Inject(new Fault(Endpoints.StableToken) { WaitMilliseconds = 30_000, Times = 5 });
        var started = Stopwatch.GetTimestamp();

        var answer = await Service.AskForAddresses();

        Assert.Equal(Reaction.NoAnswer, answer.Reaction);
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 4.9, 9);
    }
}
