using System.Text.Json;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Wechat.Tests.Platform;

public sealed class TokenRulesTests : PlatformTest
{
    private const string App = "\"appid\":\"wxfedcba9876543210\",\"secret\":\"sandbox-secret-mini\"";
    private const string Grant = "\"grant_type\":\"client_credential\"";
    private const string Right = $"{{{Grant},{App}}}";

    [Theory]
    [InlineData(Right, 0)]
    [InlineData($"{{{Grant},{App},\"force_refresh\":false}}", 0)]
    [InlineData($"{{{Grant},{App},\"force_refresh\":\"false\"}}", 47001)]
    [InlineData($"{{{Grant},{App},\"forceRefresh\":false}}", 47001)]
    [InlineData($"{{{Grant},{App}", 47001)]
    [InlineData("", 47001)]
    [InlineData("[]", 47001)]
    [InlineData("null", 47001)]
    [InlineData($"{{{Grant},\"appid\":\"wxfedcba9876543210\",\"secret\":\"\\u0073andbox-secret-mini\"}}", 40033)]
    [InlineData($"{{{App}}}", 40002)]
    [InlineData($"{{\"grant_type\":\"authorization_code\",{App}}}", 40002)]
    [InlineData($"{{{Grant}}}", 41002)]
    [InlineData($"{{{Grant},\"appid\":\"wx1\",\"secret\":\"x\"}}", 40013)]
    [InlineData($"{{{Grant},\"appid\":\"wxfedcba9876543210\"}}", 41004)]
    [InlineData($"{{{Grant},\"appid\":\"wxfedcba9876543210\",\"secret\":\"sandbox-secret-official\"}}", 40125)]
    public async Task The_stable_token_is_given_for_exactly_the_right_body(string body, int code) =>
        Assert.Equal(code, CodeOf(await Post(Endpoints.StableToken, body)));

    [Fact]
    public async Task A_wrong_method_has_a_code_of_its_own()
    {
        Assert.Equal(43002, CodeOf(await Get(Endpoints.StableToken)));
        Assert.Equal(43001, CodeOf(await Post(Endpoints.Login, "{}")));
        Assert.Equal(40066, CodeOf(await Get("/cgi-bin/nothing")));
    }

    [Fact]
    public async Task The_stable_token_stays_the_same_until_its_last_five_minutes_and_then_overlaps_with_the_next()
    {
        var first = await Stable();
        Advance(6899);
        var later = await Stable();
        Advance(1);
        var next = await Stable();

        Assert.Equal((7200, 301, 7200), (LifeOf(first), LifeOf(later), LifeOf(next)));
        Assert.Equal(ValueOf(first), ValueOf(later));
        Assert.NotEqual(ValueOf(first), ValueOf(next));

        Advance(299);
        Assert.Equal((0, 0), (await Check(first), await Check(next)));
        Advance(1);
        Assert.Equal((42001, 0), (await Check(first), await Check(next)));
    }

    [Fact]
    public async Task By_force_the_token_is_replaced_at_once_but_not_within_thirty_seconds()
    {
        var first = await Stable();
        var forced = await Stable(force: true);
        Advance(29);
        var tooEarly = await Stable(force: true);
        Advance(1);
        var again = await Stable(force: true);

        Assert.NotEqual(ValueOf(first), ValueOf(forced));
        Assert.Equal(ValueOf(forced), ValueOf(tooEarly));
        Assert.NotEqual(ValueOf(forced), ValueOf(again));
        Assert.Equal((40001, 40001, 0), (await Check(first), await Check(forced), await Check(again)));
    }

    [Fact]
    public async Task The_classic_token_is_new_each_time_and_leaves_the_stable_one_alone()
    {
        var stable = await Stable();
        var first = await Classic();
        var second = await Classic();
        Advance(299);
        Assert.Equal((0, 0, 0), (await Check(stable), await Check(first), await Check(second)));

        Advance(1);
        Assert.Equal((0, 42001, 0), (await Check(stable), await Check(first), await Check(second)));
    }

    [Theory]
    [InlineData("", 41001)]
    [InlineData("short", 40014)]
    public async Task A_token_that_is_none_is_refused(string token, int code) =>
        Assert.Equal(code, CodeOf(await Get($"{Endpoints.Addresses}?access_token={token}")));

    private void Advance(int seconds) => Platform.Clock.Advance(TimeSpan.FromSeconds(seconds));

    private Task<JsonElement> Stable(bool force = false) =>
        Post(Endpoints.StableToken, $"{{{Grant},{App},\"force_refresh\":{(force ? "true" : "false")}}}");

    private Task<JsonElement> Classic() => Get(
        $"/cgi-bin/token?grant_type=client_credential&appid={SandboxAccount.Mini.AppId}&secret={SandboxAccount.Mini.Secret}");

    private async Task<int> Check(JsonElement issued) => CodeOf(await Get($"{Endpoints.Addresses}?access_token={ValueOf(issued)}"));

    private static string ValueOf(JsonElement issued) => issued.GetProperty("access_token").GetString()!;

    private static int LifeOf(JsonElement issued) => issued.GetProperty("expires_in").GetInt32();
}
