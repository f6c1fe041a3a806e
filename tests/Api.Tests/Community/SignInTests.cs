using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Community;

public sealed class SignInTests
{
    [Fact]
    public async Task A_newcomer_gets_an_account_without_a_neighbourhood()
    {
        var api = await TestApi.Shared();

        var signedIn = (await SignIn(api, "sandbox-newcomer-1")).MustBeOk().Json;

        Assert.False(signedIn.GetProperty("resident").GetProperty("verified").GetBoolean());
        var me = (await new TestUser(api.Http, signedIn.GetProperty("token").GetString()).Get("/api/me")).MustBeOk().Json;
        Assert.Equal(signedIn.GetProperty("resident").GetProperty("accountId").GetGuid(), me.GetProperty("accountId").GetGuid());
        Assert.Equal(StandingClock.Start.AddDays(30), signedIn.GetProperty("expiresAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task Sixty_first_sign_ins_of_one_person_make_one_account()
    {
        var api = await TestApi.Shared();

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => SignIn(api, "sandbox-newcomer-crowd")));

        Assert.Single(answers.Select(answer => answer.MustBeOk().Json.GetProperty("resident").GetProperty("accountId").GetGuid()).Distinct());
    }

    [Fact]
    public async Task A_code_that_was_used_is_refused_and_the_phone_is_told_to_fetch_another()
    {
        var api = await TestApi.Shared();
        var code = await api.Wechat.Admin.NewCode("single-use");

        (await SignIn(api, code)).MustBeOk();
        var again = (await SignIn(api, code)).Must(HttpStatusCode.Unauthorized);

        Assert.Equal("session.code-refused", again.Code);
    }

    [Fact]
    public async Task Neither_token_nor_openid_is_stored_or_logged_in_the_clear()
    {
        var api = await TestApi.Shared();

        var token = (await SignIn(api, "sandbox-private-person")).MustBeOk().Json.GetProperty("token").GetString()!;

        var stored = await api.InDb(db => db.Sessions.Select(session => session.TokenHash).ToListAsync());
        Assert.DoesNotContain(stored, hash => Convert.ToBase64String(hash).Contains(token, StringComparison.Ordinal));
        Assert.DoesNotContain(api.Log.Lines, line => line.Contains(token, StringComparison.Ordinal) || line.Contains("private-person", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "mini", "loginCode")]
    [InlineData("sandbox-x", "pigeon", "channel")]
    public async Task A_sign_in_that_is_malformed_names_its_field(string code, string channel, string field)
    {
        var api = await TestApi.Shared();

        var answer = await new TestUser(api.Http, null).Post("/api/session", new { loginCode = code, channel });

        answer.MustBeMalformed(field);
    }

    private static Task<ApiAnswer> SignIn(TestApi api, string code) => new TestUser(api.Http, null).Post("/api/session", new { loginCode = code, channel = "mini" });
}
