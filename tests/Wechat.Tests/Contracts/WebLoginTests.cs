using ZiZhiJin.Wechat.Official;
using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Wechat.Tests.Contracts;

/// <summary>Signing in to a web page inside WeChat.</summary>
public sealed class WebLoginTests : SandboxTest
{
    private const string Name = "zhou-fang";

    [Fact]
    [Covers(typeof(WebLogin), nameof(WebLogin.Trade))]
    public async Task A_code_is_good_once_and_says_who()
    {
        var code = await Platform.Admin.NewWebCode(Name);

        var identity = await Identity(code);

        Assert.Equal(SandboxIdentity.OpenIdOf(SandboxAccount.Official, Name), identity.OpenId);
        Assert.Equal(SandboxIdentity.UnionIdOf(Name), identity.UnionId);
        Assert.IsType<WebLoginResult.CodeRefused>(await Web.Trade(code, CancellationToken.None));
    }

    [Theory]
    [InlineData(299, typeof(WebLoginResult.Identified))]
    [InlineData(300, typeof(WebLoginResult.CodeRefused))]
    public async Task A_code_is_good_for_five_minutes(int secondsLater, Type expected)
    {
        var code = await Platform.Admin.NewWebCode(Name);
        Platform.Clock.Advance(TimeSpan.FromSeconds(secondsLater));

        Assert.IsType(expected, await Web.Trade(code, CancellationToken.None));
    }

    [Fact]
    public async Task A_preview_is_told_from_a_person()
    {
        var identity = await Identity(await Platform.Admin.NewWebCode(Name, isPreview: true));

        Assert.True(identity.IsPreview);
        Assert.Null(identity.UnionId);
    }

    [Fact]
    [Covers(typeof(WebLogin), nameof(WebLogin.Refresh))]
    [Covers(typeof(WebLogin), nameof(WebLogin.Check))]
    public async Task A_round_can_be_renewed_for_thirty_days()
    {
        var identity = await Identity(await Platform.Admin.NewWebCode(Name));
        Assert.True((await Web.Check(identity, CancellationToken.None)).Succeeded);

        Platform.Clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(Trouble.Expired, (await Web.Check(identity, CancellationToken.None)).Failure!.Trouble);
        Assert.IsType<WebLoginResult.Identified>(await Web.Refresh(identity, CancellationToken.None));

        Platform.Clock.Advance(TimeSpan.FromDays(31));
        Assert.IsType<WebLoginResult.CodeRefused>(await Web.Refresh(identity, CancellationToken.None));
    }

    [Fact]
    [Covers(typeof(WebLogin), nameof(WebLogin.ReadProfile))]
    public async Task Who_allows_it_is_called_by_name()
    {
        var profile = await Web.ReadProfile(await Identity(await Platform.Admin.NewWebCode(Name, "snsapi_userinfo")), CancellationToken.None);
        var silent = await Web.ReadProfile(await Identity(await Platform.Admin.NewWebCode(Name)), CancellationToken.None);

        Assert.Equal(Name, profile.Value!.Nickname);
        Assert.Equal(Trouble.Operator, silent.Failure!.Trouble);
    }

    [Theory]
    [InlineData(40029, typeof(WebLoginResult.CodeRefused))]
    [InlineData(40163, typeof(WebLoginResult.CodeRefused))]
    [InlineData(40125, typeof(WebLoginResult.Misconfigured))]
    [InlineData(45011, typeof(WebLoginResult.Unavailable))]
    public async Task Every_code_of_the_platform_has_its_result(int code, Type expected)
    {
        await Platform.Admin.Inject(new Fault("/sns/oauth2/access_token") { ErrorCode = code });

        Assert.IsType(expected, await Web.Trade("any", CancellationToken.None));
    }

    [Fact]
    public async Task The_platforms_page_takes_the_address_and_comes_back_with_a_code()
    {
        var address = Web.AddressFor(new Uri("https://zzj.example.cn/h5/?a=1#/me"), WebScope.Identity, "s7Ate");
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });

        using var answer = await http.GetAsync(new Uri(Platform.BaseAddress, $"{address.PathAndQuery}&sandbox_name={Name}"));

        Assert.Equal("open.weixin.qq.com", address.Host);
        Assert.EndsWith("#wechat_redirect", address.AbsoluteUri, StringComparison.Ordinal);
        var back = answer.Headers.Location!;
        Assert.Equal(("zzj.example.cn", true), (back.Host, back.OriginalString.Contains("state=s7Ate", StringComparison.Ordinal)));
    }

    private WebLogin Web => Service.Get<WebLogin>();

    private async Task<WebIdentity> Identity(string code) => Assert.IsType<WebLoginResult.Identified>(await Web.Trade(code, CancellationToken.None)).Identity;
}
