using System.Net;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Policies;

public sealed class PolicyTests
{
    [Theory]
    [InlineData("puxing-2023", "PX-11")]
    [InlineData("chuansha", "CS-28")]
    public async Task Anybody_may_read_a_towns_rules(string pack, string rule)
    {
        var anybody = new TestUser((await TestApi.Shared()).Http, null);

        var read = (await anybody.Get($"/api/policies/{pack}")).MustBeOk().Json;

        Assert.Equal(pack, read.GetProperty("id").GetString());
        Assert.Contains(read.GetProperty("rules").EnumerateArray(), listed => listed.GetProperty("id").GetString() == rule);
        Assert.Equal(6, read.GetProperty("categories").GetArrayLength());
    }

    [Fact]
    public async Task A_rule_shows_its_number_and_where_it_stands()
    {
        var anybody = new TestUser((await TestApi.Shared()).Http, null);

        var rule = (await anybody.Get("/api/policies/puxing-2023/rules/PX-11")).MustBeOk().Json;

        Assert.Equal("hard", rule.GetProperty("kind").GetString());
        Assert.Equal(40, rule.GetProperty("parameters").GetProperty("minResidents").GetInt32());
        Assert.Equal("浦浦办〔2023〕4号", rule.GetProperty("source").GetProperty("number").GetString());
    }

    [Fact]
    public async Task A_number_that_the_text_leaves_open_is_shown_as_open()
    {
        var anybody = new TestUser((await TestApi.Shared()).Http, null);

        var settings = (await anybody.Get("/api/policies/puxing-2023")).MustBeOk().Json.GetProperty("settings");

        Assert.False(settings.TryGetProperty("publicity.setup.days", out var days) && days.ValueKind == System.Text.Json.JsonValueKind.Number);
        Assert.Equal(40, settings.GetProperty("survey.minResidents").GetInt32());
    }

    [Theory]
    [InlineData("/api/policies/nowhere")]
    [InlineData("/api/policies/nowhere/rules/PX-11")]
    [InlineData("/api/policies/puxing-2023/rules/CS-01")]
    public async Task What_is_not_there_is_not_found(string address) =>
        (await new TestUser((await TestApi.Shared()).Http, null).Get(address)).Must(HttpStatusCode.NotFound);
}
