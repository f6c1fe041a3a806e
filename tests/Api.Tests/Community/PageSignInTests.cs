using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Community;

/// <summary>Signing in from a page in the official account.</summary>
public sealed class PageSignInTests
{
    [Fact]
    public async Task A_page_signs_in_with_the_code_that_its_visitor_brings_back()
    {
        var api = await TestApi.Shared();
        var code = await api.Wechat.Admin.NewWebCode("page-newcomer");

        var token = (await SignIn(api, code, "h5")).MustBeOk().Json.GetProperty("token").GetString();

        (await new TestUser(api.Http, token).Get("/api/me")).MustBeOk();
        Assert.Equal("session.code-refused", (await SignIn(api, code, "h5")).Must(HttpStatusCode.Unauthorized).Code);
    }

    [Theory]
    [InlineData("mini", "h5")]
    [InlineData("h5", "mini")]
    public async Task Page_and_mini_program_are_one_account_whichever_comes_first(string first, string second)
    {
        var api = await TestApi.Shared();
        var code = $"sandbox-both-ways-{first}";

        var one = await Account(api, code, first);

        Assert.Equal(one, await Account(api, code, second));
        Assert.Equal(one, await Account(api, code, first));
        Assert.True(await api.InDb(db => db.Accounts.AnyAsync(account => account.Id == one && account.MiniFingerprint != null && account.OfficialFingerprint != null)));
    }

    [Fact]
    public async Task Forty_first_sign_ins_on_both_ways_at_once_make_one_account()
    {
        var api = await TestApi.Shared();

        var accounts = await Task.WhenAll(Enumerable.Range(0, 40).Select(at => Account(api, "sandbox-both-at-once", at % 2 == 0 ? "mini" : "h5")));

        Assert.Single(accounts.Distinct());
    }

    [Fact]
    public async Task Without_a_union_id_nothing_says_that_they_are_the_same()
    {
        var api = await TestApi.Shared();
        var mini = await Account(api, await api.Wechat.Admin.NewCode("no-union", withUnionId: false), "mini");

        Assert.NotEqual(mini, await Account(api, await api.Wechat.Admin.NewWebCode("no-union"), "h5"));
    }

    [Fact]
    public async Task Somebody_who_only_previews_the_page_is_not_signed_in()
    {
        var api = await TestApi.Shared();

        var answer = await SignIn(api, await api.Wechat.Admin.NewWebCode("previewer", isPreview: true), "h5");

        Assert.Equal("session.preview", answer.Must(HttpStatusCode.Forbidden).Code);
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("talk")]
    [InlineData("chat")]
    public async Task What_is_no_way_to_sign_in_is_refused(string channel) =>
        (await SignIn(await TestApi.Shared(), "sandbox-x", channel)).MustBeRefused("session.channel-not-offered");

    [Fact]
    public async Task A_page_is_sent_to_WeChat_and_comes_back_to_itself()
    {
        var api = await TestApi.Shared();

        var address = (await new TestUser(api.Http, null).Get("/api/session/page?returnTo=/h5/%23/me&state=s7Ate123")).MustBeOk().Json.GetProperty("address").GetString()!;

        var back = Uri.EscapeDataString($"{api.Http.BaseAddress}h5/#/me");
        Assert.Contains($"/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri={back}&response_type=code&scope=snsapi_base&state=s7Ate123#wechat_redirect", address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/h5/", "s7Ate123", "returnTo")]
    [InlineData("//evil.example/h5/", "s7Ate123", "returnTo")]
    [InlineData("/desk", "s7Ate123", "returnTo")]
    [InlineData("/h5/ x", "s7Ate123", "returnTo")]
    [InlineData("/h5/", "short", "state")]
    [InlineData("/h5/", "s7Ate-123", "state")]
    public async Task A_round_that_would_end_elsewhere_or_proves_nothing_is_sent_back(string returnTo, string state, string field) =>
        (await new TestUser((await TestApi.Shared()).Http, null).Get($"/api/session/page?returnTo={Uri.EscapeDataString(returnTo)}&state={state}")).MustBeMalformed(field);

    private static async Task<Guid> Account(TestApi api, string code, string channel) =>
        (await SignIn(api, code, channel)).MustBeOk().Json.GetProperty("resident").GetProperty("accountId").GetGuid();

    private static Task<ApiAnswer> SignIn(TestApi api, string code, string channel) =>
        new TestUser(api.Http, null).Post("/api/session", new { loginCode = code, channel });
}
