using ZiZhiJin.Wechat.AccessTokens;
using ZiZhiJin.Wechat.Calls;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Wechat.Tests.AccessTokens;

/// <summary>When the platform refuses a token that we thought good.</summary>
public sealed class RefusedTokenTests : SandboxTest
{
    [Fact]
    public async Task An_expired_token_is_replaced_and_the_call_repeated_once()
    {
        await Service.AskForAddresses();
        await Platform.Admin.ExpireTokens();
        await Platform.Admin.ForgetCalls();

        Assert.True((await Service.AskForAddresses()).Succeeded);
        Assert.Equal(
            [Endpoints.Addresses, Endpoints.StableToken, Endpoints.Addresses],
            (await Platform.Admin.Calls()).Select(call => call.Endpoint));
    }

    [Theory]
    [InlineData(40001)]
    [InlineData(40014)]
    [InlineData(42001)]
    public async Task A_token_that_is_refused_twice_is_reported(int code)
    {
        await Platform.Admin.Inject(new Fault(Endpoints.Addresses) { ErrorCode = code, Times = 3 });

        var answer = await Service.AskForAddresses();

        Assert.Equal(code, answer.Code);
        Assert.Equal(Reaction.RenewToken, answer.Reaction);
        Assert.Equal(2, await CallsOf(Endpoints.Addresses));
        Assert.Equal(1, Service.Log.Errors);
    }

    [Fact]
    public async Task A_token_that_the_platform_hands_out_and_refuses_is_replaced_by_force()
    {
        await Service.AskForAddresses();
        await Platform.Admin.SpoilTokens();

        Assert.True((await Service.AskForAddresses()).Succeeded);
        Assert.Equal(3, await CallsOf(Endpoints.StableToken));
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public async Task Force_is_used_at_most_every_thirty_seconds(int secondsLater, bool allowed)
    {
        await ReplaceByForce();
        Platform.Clock.Advance(TimeSpan.FromSeconds(secondsLater));

        Assert.Equal(allowed, await ReplaceByForce());
    }

    [Fact]
    public async Task A_service_without_a_good_token_recovers_as_soon_as_force_is_allowed()
    {
        await ReplaceByForce();
        Assert.False(await ReplaceByForce());
        Platform.Clock.Advance(ForcedRefresh.Spacing);

        Assert.True((await Service.AskForAddresses()).Succeeded);
    }

    [Fact]
    public async Task Two_hundred_callers_with_a_refused_token_use_force_once()
    {
        await Service.AskForAddresses();
        await Platform.Admin.SpoilTokens();
        await Platform.Admin.ForgetCalls();

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => Service.AskForAddresses())));

        Assert.All(answers, answer => Assert.True(answer.Succeeded));
        Assert.Equal(2, await CallsOf(Endpoints.StableToken));
    }

    [Fact]
    public async Task A_process_whose_token_another_has_replaced_takes_the_new_one_from_the_memory()
    {
        var memory = new InProcessAccessTokenMemory(Platform.Clock);
        using var one = new WechatUnderTest(Platform, memory);
        using var other = new WechatUnderTest(Platform, memory);
        await one.AskForAddresses();
        await other.AskForAddresses();
        await Platform.Admin.SpoilTokens();

        Assert.True((await one.AskForAddresses()).Succeeded);
        await Platform.Admin.ForgetCalls();

        Assert.True((await other.AskForAddresses()).Succeeded);
        Assert.Equal(0, await CallsOf(Endpoints.StableToken));
    }

    [Fact]
    public async Task A_late_refusal_of_the_old_token_does_not_touch_the_new_one()
    {
        using var service = new WechatUnderTest(Platform, new ForgetfulMemory());
        var old = (await service.Token()).Token!;
        await Platform.Admin.ExpireTokens();
        Assert.True((await service.AskForAddresses()).Succeeded);
        await Platform.Admin.ForgetCalls();

        var token = (await service.TokenInsteadOf(old)).Token!;

        Assert.NotEqual(old, token);
        Assert.Equal(0, await CallsOf(Endpoints.StableToken));
    }

    private async Task<bool> ReplaceByForce()
    {
        await Service.AskForAddresses();
        await Platform.Admin.SpoilTokens();
        return (await Service.AskForAddresses()).Succeeded;
    }
}
