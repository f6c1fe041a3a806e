using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Tests.Community;

public sealed class SignInTests
{
    [Fact]
    public async Task The_browser_that_showed_the_QR_is_let_in_once_a_phone_has_confirmed_it()
    {
        var (api, town) = await Town();
        var (browser, staff) = (new Browser(api), await town.Staff(Role.Committee));
        var code = await Shown(api, browser);

        Assert.Equal(HttpStatusCode.OK, (await browser.Open("/desk/sign-in?to=/desk/surveys")).Status);
        (await staff.Post($"/api/desk-sign-ins/{code}/confirmation")).Must(HttpStatusCode.NoContent);
        var letIn = await browser.Open("/desk/sign-in?to=/desk/surveys");

        Assert.Equal((HttpStatusCode.SeeOther, "/desk/surveys"), (letIn.Status, letIn.Location));
        Assert.Contains("居委会 · 第一居民区", (await browser.Open("/desk")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_phone_sees_the_number_and_the_browser_that_it_confirms()
    {
        var (api, town) = await Town();
        var (browser, staff) = (new Browser(api), await town.Staff(Role.Office, town.Subdistrict));
        var (code, html) = (await Shown(api, browser), (await browser.Open("/desk/sign-in")).Html);

        var seen = (await staff.Get($"/api/desk-sign-ins/{code}")).MustBeOk().Json;

        Assert.Contains($">{seen.GetProperty("number").GetString()}<", html, StringComparison.Ordinal);
        Assert.Equal("Chrome · Windows", seen.GetProperty("browser").GetString());
        Assert.True(seen.GetProperty("waiting").GetBoolean());
    }

    [Fact]
    public async Task Whoever_only_knows_the_code_is_not_let_in()
    {
        var (api, town) = await Town();
        var (browser, onlooker, staff) = (new Browser(api), new Browser(api), await town.Staff(Role.Committee));
        var code = await Shown(api, browser);
        (await staff.Post($"/api/desk-sign-ins/{code}/confirmation")).Must(HttpStatusCode.NoContent);

        Assert.Equal(HttpStatusCode.OK, (await onlooker.Open("/desk/sign-in")).Status);
        Assert.Equal(HttpStatusCode.OK, (await onlooker.Open($"/desk/c/{code}")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await onlooker.Open("/desk")).Status);
    }

    [Fact]
    public async Task A_confirmed_QR_lets_in_once()
    {
        var (api, town) = await Town();
        var (browser, staff) = (new Browser(api), await town.Staff(Role.Committee));
        var code = await Shown(api, browser);
        (await staff.Post($"/api/desk-sign-ins/{code}/confirmation")).Must(HttpStatusCode.NoContent);
        await browser.Open("/desk/sign-in");

        (await staff.Post($"/api/desk-sign-ins/{code}/confirmation")).MustBeRefused("desk-sign-in.used");
    }

    [Fact]
    public async Task Of_two_phones_the_first_decides()
    {
        var (api, town) = await Town();
        var (first, second) = (await town.Staff(Role.Committee), await town.Staff(Role.Liaison));
        var code = await Shown(api, new Browser(api));

        (await first.Post($"/api/desk-sign-ins/{code}/confirmation")).Must(HttpStatusCode.NoContent);
        (await second.Post($"/api/desk-sign-ins/{code}/confirmation")).MustBeRefused("desk-sign-in.used");
        (await first.Post($"/api/desk-sign-ins/{code}/confirmation")).Must(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Twenty_phones_at_once_confirm_for_one()
    {
        var (api, town) = await Town();
        var phones = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => town.Staff(Role.Committee)));
        var code = await Shown(api, new Browser(api));

        var answers = await Task.WhenAll(phones.Select(phone => phone.Post($"/api/desk-sign-ins/{code}/confirmation")));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.NoContent);
        Assert.Equal(19, answers.Count(answer => answer.Code == "desk-sign-in.used"));
        Assert.Equal(1, await api.InDb(db => db.AuditRows.CountAsync(row => row.Act == "desk.confirm-sign-in" && row.AreaId == town.Neighbourhood.Id)));
    }

    [Theory]
    [InlineData(119, null)]
    [InlineData(120, "desk-sign-in.expired")]
    public async Task A_QR_is_worth_something_for_two_minutes(int seconds, string? refusal)
    {
        await using var api = await TestApi.Start();
        var staff = await (await TestTown.Settle(api)).Staff(Role.Committee);
        var browser = new Browser(api);
        var code = await Shown(api, browser);
        api.Clock.Move(TimeSpan.FromSeconds(seconds));

        var confirmed = await staff.Post($"/api/desk-sign-ins/{code}/confirmation");

        Assert.Equal(refusal, confirmed.Status == HttpStatusCode.NoContent ? null : confirmed.Code);
        if (refusal is not null) Assert.Contains("二维码已经过期", (await browser.Open("/desk/sign-in")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_stays_open_for_eight_hours()
    {
        await using var api = await TestApi.Start();
        var browser = await SignedIn(api, await TestTown.Settle(api));

        api.Clock.Move(TimeSpan.FromHours(8) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await browser.Open("/desk")).Status);
        api.Clock.Move(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.Open("/desk")).Status);
    }

    [Fact]
    public async Task The_cookie_is_kept_from_scripts_and_from_other_sites()
    {
        var (api, town) = await Town();

        var browser = await SignedIn(api, town);

        var cookie = Assert.Single(browser.LastSetCookies, cookie => cookie.StartsWith("zzj-desk=", StringComparison.Ordinal));
        foreach (var word in new[] { "path=/desk", "httponly", "samesite=strict" }) Assert.Contains(word, cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_needs_the_forms_proof()
    {
        var (api, town) = await Town();
        var browser = await SignedIn(api, town);

        var forged = await browser.Submit("/desk/sign-out", ("token", "forged"));
        Assert.Equal(HttpStatusCode.BadRequest, forged.Status);
        Assert.Contains("这张表单已经失效", forged.Html, StringComparison.Ordinal);
        var (_, home, _) = await browser.Open("/desk");
        var left = await browser.Submit("/desk/sign-out", ("token", Browser.TokenIn(home)));

        Assert.Equal((HttpStatusCode.SeeOther, "/desk/sign-in"), (left.Status, left.Location));
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.Open("/desk")).Status);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/desk")]
    [InlineData("/desk/../../elsewhere")]
    [InlineData("/desk\\elsewhere")]
    [InlineData("/deskelsewhere")]
    public async Task Signing_in_leads_nowhere_but_to_the_desk(string goal)
    {
        var (api, town) = await Town();
        var browser = await SignedIn(api, town);

        var (_, _, location) = await browser.Open($"/desk/sign-in?to={Uri.EscapeDataString(goal)}");

        Assert.StartsWith("http://x/desk", new Uri(new Uri("http://x/"), location).ToString(), StringComparison.Ordinal);
    }

    private static async Task<(TestApi Api, TestTown Town)> Town()
    {
        var api = await TestApi.Shared();
        return (api, await TestTown.Settle(api));
    }

    /// <summary>The code on the screen, found by its number: no test reads pictures.</summary>
    private static async Task<string> Shown(TestApi api, Browser browser)
    {
        await browser.Open("/desk/sign-in");
        var secret = browser.LastSetCookies.Single(cookie => cookie.StartsWith("zzj-desk-sign-in=", StringComparison.Ordinal)).Split('=', ';')[1];
        var code = Storage.Community.Sessions.DeskSignIns.CodeOf(secret)!;
        Assert.True(await api.InDb(db => db.DeskSignIns.AnyAsync(signIn => signIn.Code == code)));
        return code;
    }

    private static async Task<Browser> SignedIn(TestApi api, TestTown town)
    {
        var (browser, staff) = (new Browser(api), await town.Staff(Role.Committee));
        (await staff.Post($"/api/desk-sign-ins/{await Shown(api, browser)}/confirmation")).Must(HttpStatusCode.NoContent);
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.Open("/desk/sign-in")).Status);
        return browser;
    }
}
