using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Wechat.Tests.Platform;

public sealed class LoginRulesTests : PlatformTest
{
    private const string App = "appid=wxfedcba9876543210&secret=sandbox-secret-mini";

    [Theory]
    [InlineData($"{App}&js_code=sandbox-a&grant_type=authorization_code", 0)]
    [InlineData("secret=sandbox-secret-mini&js_code=sandbox-a&grant_type=authorization_code", 41002)]
    [InlineData("appid=wxfedcba9876543210&js_code=sandbox-a&grant_type=authorization_code", 41004)]
    [InlineData("appid=wx1&secret=x&js_code=sandbox-a&grant_type=authorization_code", 40013)]
    [InlineData("appid=wx0123456789abcdef&secret=sandbox-secret-official&js_code=sandbox-a&grant_type=authorization_code", 40013)]
    [InlineData("appid=wxfedcba9876543210&secret=wrong&js_code=sandbox-a&grant_type=authorization_code", 40125)]
    [InlineData($"{App}&js_code=sandbox-a", 40002)]
    [InlineData($"{App}&js_code=sandbox-a&grant_type=client_credential", 40002)]
    [InlineData($"{App}&grant_type=authorization_code", 41008)]
    [InlineData($"{App}&js_code=sandbox-&grant_type=authorization_code", 40029)]
    [InlineData($"{App}&js_code=other&grant_type=authorization_code", 40029)]
    public async Task A_login_needs_every_parameter_right(string query, int code) =>
        Assert.Equal(code, CodeOf(await Get($"{Endpoints.Login}?{query}")));

    [Fact]
    public async Task A_used_code_says_so_and_an_old_one_is_unknown()
    {
        var used = await Platform.Admin.NewCode("a");
        var old = await Platform.Admin.NewCode("a");

        Assert.Equal((0, 40163), (await Login(used), await Login(used)));
        Platform.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(40029, await Login(old));
    }

    [Fact]
    public async Task Of_many_who_use_a_code_at_once_one_succeeds()
    {
        var code = await Platform.Admin.NewCode("a");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Login(code)));

        Assert.Equal(1, answers.Count(answer => answer == 0));
        Assert.Equal(19, answers.Count(answer => answer == 40163));
    }

    [Fact]
    public void The_ids_of_a_person_never_change()
    {
        Assert.Equal("o_PkuBTuaK7mqv_EvNqWTHV9_o30", SandboxIdentity.OpenIdOf(SandboxAccount.Mini, "王"));
        Assert.Equal("un-vpnQ4e4I0Yp4spNNqPg3R67GS", SandboxIdentity.UnionIdOf("王"));
    }

    [Fact]
    public async Task The_journal_tells_what_was_called_and_no_secret()
    {
        await Login("sandbox-a");
        await Platform.Admin.Inject(new Fault(Endpoints.Login) { ErrorCode = 45011 });
        await Login("sandbox-a");

        var calls = await Platform.Admin.Calls(Endpoints.Login);

        Assert.Equal([0, 45011], calls.Select(call => call.ErrorCode));
        Assert.Equal([false, true], calls.Select(call => call.FaultStruck));
        Assert.Equal(["appid", "secret", "js_code", "grant_type"], calls[0].Parameters);
    }

    private async Task<int> Login(string code) =>
        CodeOf(await Get($"{Endpoints.Login}?{App}&js_code={code}&grant_type=authorization_code"));
}
