using System.Diagnostics;
using ZiZhiJin.Wechat.MiniProgram;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Wechat.Tests.MiniProgram;

/// <summary>Logging in while the platform is busy, broken, slow or away. Timeouts are machine time, so these tests take seconds.</summary>
public sealed class UnavailablePlatformTests : SandboxTest
{
    public static TheoryData<Fault> PassingFaults =>
    [
        new Fault(Endpoints.Login) { ErrorCode = -1 },
        new Fault(Endpoints.Login) { Status = 502, Body = "<html>Bad Gateway</html>" },
        new Fault(Endpoints.Login) { Status = 500, Body = """{"openid":"o1"}""" },
        new Fault(Endpoints.Login) { Body = """{"openid":"o1",""" },
        new Fault(Endpoints.Login) { Body = """["openid"]""" },
        new Fault(Endpoints.Login) { Body = """{"errcode":"busy"}""" },
        new Fault(Endpoints.Login) { Body = "" },
        new Fault(Endpoints.Login) { Reset = true },
    ];

    [Theory]
    [MemberData(nameof(PassingFaults))]
    public async Task A_fault_that_passes_goes_unnoticed(Fault fault)
    {
        await Platform.Admin.Inject(fault);

        Assert.IsType<LoginResult.Identified>(await Trade());
        Assert.Equal(2, await CallsOf(Endpoints.Login));
    }

    [Fact]
    public async Task A_platform_that_stays_busy_is_tried_three_times_within_four_seconds()
    {
        await Platform.Admin.Inject(new Fault(Endpoints.Login) { ErrorCode = -1, Times = 10 });

        var (result, took) = await Timed(Trade);

        Assert.IsType<LoginResult.Unavailable>(result);
        Assert.Equal(3, await CallsOf(Endpoints.Login));
        Assert.InRange(took.TotalSeconds, 1.2, 4);
    }

    [Fact]
    public async Task A_slow_platform_is_given_three_seconds_and_the_caller_an_answer_within_four()
    {
        await Platform.Admin.Inject(new Fault(Endpoints.Login) { WaitMilliseconds = 30_000, Times = 10 });

        var (result, took) = await Timed(Trade);

        Assert.IsType<LoginResult.Unavailable>(result);
        Assert.InRange(took.TotalSeconds, 2.9, 4);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await Platform.Admin.Inject(new Fault(Endpoints.Login) { RedirectTo = "/elsewhere", Times = 3 });

        Assert.IsType<LoginResult.Unavailable>(await Trade());
        Assert.Equal(0, await CallsOf("/elsewhere"));
    }

    [Fact]
    public async Task An_answer_that_comes_late_but_in_time_counts()
    {
        await Platform.Admin.Inject(new Fault(Endpoints.Login) { WaitMilliseconds = 1_000 });

        Assert.IsType<LoginResult.Identified>(await Trade());
        Assert.Equal(1, await CallsOf(Endpoints.Login));
    }

    [Fact]
    public async Task A_platform_that_is_away_is_unavailable()
    {
        await Platform.DisposeAsync();

        Assert.IsType<LoginResult.Unavailable>(await Trade());
    }

    [Fact]
    public async Task A_caller_who_leaves_is_let_go_at_once()
    {
        await Platform.Admin.Inject(new Fault(Endpoints.Login) { WaitMilliseconds = 30_000 });
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        var (_, took) = await Timed(() =>
            Assert.ThrowsAnyAsync<OperationCanceledException>(() => Service.Login.Trade("sandbox-zhang-wei", leaving.Token)));

        Assert.InRange(took.TotalSeconds, 0, 1.5);
    }

    private Task<LoginResult> Trade() => Service.Login.Trade("sandbox-zhang-wei", CancellationToken.None);

    private static async Task<(T Result, TimeSpan Took)> Timed<T>(Func<Task<T>> act)
    {
        var started = Stopwatch.GetTimestamp();
        var result = await act();
        return (result, Stopwatch.GetElapsedTime(started));
    }
}
