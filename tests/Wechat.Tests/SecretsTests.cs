using ZiZhiJin.Wechat.MiniProgram;
using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Wechat.Tests;

/// <summary>Secret, access token, login code, session key and identity stay out of every log and every exception.</summary>
public sealed class SecretsTests : SandboxTest
{
    private const string Code = "sandbox-zhang-wei";
    private const string SessionKey = "c2Vzc2lvbi1rZXktMTIzNA==";

    [Fact]
    public async Task Successes_tell_nothing()
    {
        await Login();
        await Service.AskForAddresses();

        await AssertNothingTold();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(40029)]
    [InlineData(40125)]
    [InlineData(99999)]
    public async Task Error_texts_that_repeat_our_secrets_tell_nothing(int code)
    {
        var secret = SandboxAccount.Mini.Secret;
        await Platform.Admin.Inject(new Fault(Endpoints.Login) { ErrorCode = code, ErrorText = $"not accepted: {secret} {Code}" });
        await Platform.Admin.Inject(new Fault(Endpoints.StableToken) { ErrorCode = code, ErrorText = $"refused: {secret}" });

        await Login();
        await Service.Token();

        Assert.Contains("not accepted: *** *** rid", Service.Log.Text, StringComparison.Ordinal);
        Assert.Contains("refused: *** rid", Service.Log.Text, StringComparison.Ordinal);
        await AssertNothingTold();
    }

    [Fact]
    public async Task An_error_text_that_repeats_the_access_token_tells_nothing()
    {
        var token = (await Service.Token()).Token!.Value;
        await Platform.Admin.Inject(new Fault(Endpoints.Addresses) { ErrorCode = 48001, ErrorText = $"not accepted: {token}" });

        await Service.AskForAddresses();

        Assert.Contains("not accepted: ***", Service.Log.Text, StringComparison.Ordinal);
        await AssertNothingTold();
    }

    public static TheoryData<Fault> Failures =>
    [
        new Fault("") { Status = 500, Body = SessionKey },
        new Fault("") { Status = 302, Body = SessionKey },
        new Fault("") { Body = $$"""{"openid":"o1","session_key":"{{SessionKey}}""" },
        new Fault("") { Body = $$"""{"openid":"o1","session_key":"{{SessionKey}}"}""" },
        new Fault("") { Reset = true },
    ];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Failures_tell_nothing(Fault fault)
    {
        await Platform.Admin.Inject(fault with { Endpoint = Endpoints.Login });
        await Platform.Admin.Inject(fault with { Endpoint = Endpoints.StableToken });

        await Login();
        await Service.AskForAddresses();

        await AssertNothingTold();
    }

    [Fact]
    public async Task A_platform_that_is_away_tells_nothing()
    {
        var token = (await Service.Token()).Token!.Value;
        await Platform.DisposeAsync();

        await Login();
        await Service.AskForAddresses();

        AssertNothingTold(Service.Log.Text, token);
    }

    [Fact]
    public async Task The_exception_of_a_caller_who_leaves_tells_nothing()
    {
        await Platform.Admin.Inject(new Fault(Endpoints.Login) { WaitMilliseconds = 30_000 });
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        var left = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Service.Login.Trade(Code, leaving.Token));

        AssertNothingTold(left.ToString(), "jscode2session");
        await AssertNothingTold();
    }

    [Fact]
    public async Task Results_and_tokens_print_without_their_values()
    {
        var result = Assert.IsType<LoginResult.Identified>(await Login());
        var token = await Service.Token();

        AssertNothingTold($"{result} {result.Identity} {token} {token.Token}", token.Token!.Value);
    }

    private Task<LoginResult> Login() => Service.Login.Trade(Code, CancellationToken.None);

    private async Task AssertNothingTold() =>
        AssertNothingTold(Service.Log.Text, (await Service.Token()).Token?.Value ?? SandboxAccount.Mini.Secret);

    private static void AssertNothingTold(string told, string token)
    {
        string[] secrets =
        [
            SandboxAccount.Mini.Secret, Code, SessionKey, token,
            SandboxIdentity.OpenIdOf(SandboxAccount.Mini, "zhang-wei"), SandboxIdentity.UnionIdOf("zhang-wei"),
        ];
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, told, StringComparison.Ordinal));
    }
}
