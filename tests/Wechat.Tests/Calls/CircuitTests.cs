using ZiZhiJin.Wechat.MiniProgram;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Wechat.Tests.Calls;

/// <summary>What only an operator can change is asked once in ten minutes.</summary>
public sealed class CircuitTests : SandboxTest
{
    [Theory]
    [InlineData(599, 1, typeof(LoginResult.Misconfigured))]
    [InlineData(600, 2, typeof(LoginResult.Identified))]
    public async Task After_a_fault_of_configuration_the_platform_is_left_alone_for_ten_minutes(
        int secondsLater, int calls, Type expected)
    {
        await Platform.Admin.Inject(new Fault(Endpoints.Login) { ErrorCode = 40164 });
        Assert.IsType<LoginResult.Misconfigured>(await Trade());
        Platform.Clock.Advance(TimeSpan.FromSeconds(secondsLater));

        Assert.IsType(expected, await Trade());
        Assert.Equal(calls, await CallsOf(Endpoints.Login));
        Assert.Equal(1, Service.Log.Errors);
    }

    [Fact]
    public async Task Other_calls_go_on_meanwhile()
    {
        await Platform.Admin.Inject(new Fault(Endpoints.Login) { ErrorCode = 40164 });
        await Trade();

        Assert.True((await Service.AskForAddresses()).Succeeded);
    }

    [Fact]
    public async Task The_operator_is_told_the_platforms_words_and_the_rid()
    {
        const string words = "invalid ip 203.0.113.7, not in whitelist";
        await Platform.Admin.Inject(new Fault(Endpoints.Login) { ErrorCode = 40164, ErrorText = words });

        await Trade();

        Assert.Contains($"40164 {words} rid: ", Service.Log.Text, StringComparison.Ordinal);
        Assert.Matches(@"\(rid [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}\)", Service.Log.Text);
    }

    private Task<LoginResult> Trade() => Service.Login.Trade("sandbox-zhang-wei", CancellationToken.None);
}
