using ZiZhiJin.Wechat.AccessTokens;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Wechat.Tests.AccessTokens;

/// <summary>When a token is fetched, and when it is not.</summary>
public sealed class AccessTokenTests : SandboxTest
{
    [Fact]
    public async Task Nothing_is_fetched_until_somebody_needs_it()
    {
        Assert.Empty(await Platform.Admin.Calls());

        Assert.True((await Service.AskForAddresses()).Succeeded);

        Assert.Equal([Endpoints.StableToken, Endpoints.Addresses], (await Platform.Admin.Calls()).Select(call => call.Endpoint));
    }

    [Theory]
    [InlineData(6899, true)]
    [InlineData(6900, false)]
    public async Task A_token_is_used_until_its_last_five_minutes(int secondsLater, bool same)
    {
        var first = await Token();
        Platform.Clock.Advance(TimeSpan.FromSeconds(secondsLater));

        var later = await Token();

        Assert.Equal(same, later == first);
        Assert.Equal(same ? 1 : 2, await CallsOf(Endpoints.StableToken));
    }

    [Fact]
    public async Task Two_hundred_callers_at_once_cause_one_fetch()
    {
        await Platform.Admin.Inject(new Fault(Endpoints.StableToken) { WaitMilliseconds = 300 });

        var tokens = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(Token)));

        Assert.Single(tokens.Distinct());
        Assert.Equal(1, await CallsOf(Endpoints.StableToken));
    }

    [Fact]
    public async Task Two_hundred_callers_at_once_share_a_failure_too()
    {
        await Platform.Admin.Inject(new Fault(Endpoints.StableToken) { ErrorCode = 40164, WaitMilliseconds = 1_000 });

        var results = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => Service.Token())));

        Assert.All(results, result => Assert.Equal(40164, result.Answer.Code));
        Assert.Equal(1, await CallsOf(Endpoints.StableToken));
        Assert.Equal(1, Service.Log.Errors);
    }

    [Fact]
    public async Task Processes_that_share_a_memory_share_the_token()
    {
        var memory = new InProcessAccessTokenMemory(Platform.Clock);
        using var one = new WechatUnderTest(Platform, memory);
        using var other = new WechatUnderTest(Platform, memory);

        Assert.Equal((await one.Token()).Token, (await other.Token()).Token);
        Assert.Equal(1, await CallsOf(Endpoints.StableToken));
    }

    [Fact]
    public async Task Processes_that_share_no_memory_are_given_the_same_token_by_the_platform()
    {
        using var other = new WechatUnderTest(Platform);

        Assert.Equal(await Token(), (await other.Token()).Token!.Value);
    }

    [Fact]
    public async Task Each_account_has_a_token_of_its_own()
    {
        var official = await Service.Token(WechatAccount.OfficialAccount);

        Assert.NotEqual(await Token(), official.Token!.Value);
        Assert.Equal(2, await CallsOf(Endpoints.StableToken));
    }

    [Fact]
    public async Task A_caller_who_leaves_takes_nothing_from_those_who_wait()
    {
        await Platform.Admin.Inject(new Fault(Endpoints.StableToken) { WaitMilliseconds = 500 });
        using var leaving = new CancellationTokenSource();
        var left = Service.Token(cancel: leaving.Token);
        var waiting = Token();

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        Assert.NotEmpty(await waiting);
        Assert.Equal(1, await CallsOf(Endpoints.StableToken));
    }

    [Fact]
    public async Task A_busy_platform_is_asked_again()
    {
        await Platform.Admin.Inject(new Fault(Endpoints.StableToken) { ErrorCode = -1 });

        Assert.NotEmpty(await Token());
        Assert.Equal(2, await CallsOf(Endpoints.StableToken));
    }

    [Theory]
    [InlineData("""{"access_token":"","expires_in":7200}""")]
    [InlineData("""{"access_token":"t"}""")]
    [InlineData("""{"expires_in":7200}""")]
    public async Task An_answer_without_a_token_is_a_failure(string body)
    {
        await Platform.Admin.Inject(new Fault(Endpoints.StableToken) { Body = body });

        Assert.Null((await Service.Token()).Token);
    }

    [Fact]
    public async Task After_a_failure_the_next_caller_tries_again()
    {
        await Platform.Admin.Inject(new Fault(Endpoints.StableToken) { Body = """{"expires_in":7200}""" });

        Assert.False((await Service.AskForAddresses()).Succeeded);
        Assert.True((await Service.AskForAddresses()).Succeeded);
    }

    private async Task<string> Token() => (await Service.Token()).Token!.Value;
}
