using ZiZhiJin.Wechat.MiniProgram;
using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Wechat.Tests.MiniProgram;

public sealed class MiniProgramLoginTests : SandboxTest
{
    [Theory]
    [InlineData("zhang-wei")]
    [InlineData("王秀英")]
    [InlineData("𠮷 & Söhne?a=b#c")]
    public async Task A_code_is_traded_for_the_identity_behind_it(string name)
    {
        var result = await Trade($"sandbox-{name}");

        var identity = Assert.IsType<LoginResult.Identified>(result).Identity;
        Assert.Equal(SandboxIdentity.OpenIdOf(SandboxAccount.Mini, name), identity.OpenId);
        Assert.Equal(SandboxIdentity.UnionIdOf(name), identity.UnionId);
    }

    [Fact]
    public async Task An_identity_may_come_without_a_union_id()
    {
        var code = await Platform.Admin.NewCode("li-na", withUnionId: false);

        var identity = Assert.IsType<LoginResult.Identified>(await Trade(code)).Identity;

        Assert.Null(identity.UnionId);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("nobody-issued-this")]
    [InlineData("&js_code=sandbox-zhang-wei")]
    public async Task An_unknown_code_is_refused(string code) => Assert.IsType<LoginResult.CodeRefused>(await Trade(code));

    [Fact]
    public async Task A_code_is_good_once()
    {
        var code = await Platform.Admin.NewCode("zhang-wei");

        Assert.IsType<LoginResult.Identified>(await Trade(code));
        Assert.IsType<LoginResult.CodeRefused>(await Trade(code));
    }

    [Theory]
    [InlineData(299, typeof(LoginResult.Identified))]
    [InlineData(300, typeof(LoginResult.CodeRefused))]
    public async Task A_code_is_good_for_five_minutes(int secondsLater, Type expected)
    {
        var code = await Platform.Admin.NewCode("zhang-wei");
        Platform.Clock.Advance(TimeSpan.FromSeconds(secondsLater));

        Assert.IsType(expected, await Trade(code));
    }

    [Fact]
    public async Task The_101st_login_of_a_person_in_a_minute_is_too_often_and_nobody_else_suffers()
    {
        for (var login = 1; login <= 100; login++) Assert.IsType<LoginResult.Identified>(await Trade("sandbox-eager"));

        Assert.IsType<LoginResult.TooOften>(await Trade("sandbox-eager"));
        Assert.IsType<LoginResult.Identified>(await Trade("sandbox-calm"));
        Platform.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.IsType<LoginResult.Identified>(await Trade("sandbox-eager"));
    }

    [Theory]
    [InlineData(40029, typeof(LoginResult.CodeRefused))]
    [InlineData(40163, typeof(LoginResult.CodeRefused))]
    [InlineData(45011, typeof(LoginResult.TooOften))]
    [InlineData(40226, typeof(LoginResult.Blocked))]
    [InlineData(40013, typeof(LoginResult.Misconfigured))]
    [InlineData(40125, typeof(LoginResult.Misconfigured))]
    [InlineData(40164, typeof(LoginResult.Misconfigured))]
    [InlineData(40001, typeof(LoginResult.Misconfigured))]
    [InlineData(48001, typeof(LoginResult.Misconfigured))]
    [InlineData(45009, typeof(LoginResult.Unavailable))]
    [InlineData(99999, typeof(LoginResult.Unavailable))]
    public async Task Every_code_of_the_platform_has_its_result_after_one_call(int code, Type expected)
    {
        await Platform.Admin.Inject(new Fault(Endpoints.Login) { ErrorCode = code });

        Assert.IsType(expected, await Trade("sandbox-zhang-wei"));
        Assert.Equal(1, await CallsOf(Endpoints.Login));
    }

    [Theory]
    [InlineData("""{"errcode":"40029","errmsg":"code in an old endpoint's way"}""", typeof(LoginResult.CodeRefused))]
    [InlineData("""{"errcode":0,"openid":"o1","session_key":"k"}""", typeof(LoginResult.Identified))]
    [InlineData("""{"errcode":"0","openid":"o1"}""", typeof(LoginResult.Identified))]
    [InlineData("""{"openid":"o1"}""", typeof(LoginResult.Identified))]
    [InlineData("""{"openid":""}""", typeof(LoginResult.Unavailable))]
    [InlineData("""{"openid":7}""", typeof(LoginResult.Unavailable))]
    public async Task Answers_are_read_as_leniently_as_the_platform_writes_them(string body, Type expected)
    {
        await Platform.Admin.Inject(new Fault(Endpoints.Login) { Body = body });

        Assert.IsType(expected, await Trade("sandbox-zhang-wei"));
    }

    [Fact]
    public async Task A_wrong_secret_is_a_matter_of_configuration()
    {
        using var service = new WechatUnderTest(Platform, settings: ("MiniProgram:Secret", "not-the-secret"));

        Assert.IsType<LoginResult.Misconfigured>(await service.Login.Trade("sandbox-zhang-wei", CancellationToken.None));
        Assert.Equal(1, service.Log.Errors);
    }

    private Task<LoginResult> Trade(string code) => Service.Login.Trade(code, CancellationToken.None);
}
