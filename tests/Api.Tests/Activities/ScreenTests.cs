using System.Net;
using System.Text.RegularExpressions;
using ZiZhiJin.Api.Tests.Hosting;
using static ZiZhiJin.Api.Tests.Activities.LeadersPhone;

namespace ZiZhiJin.Api.Tests.Activities;

/// <summary>The big screen: paired by its number, one at a time, without names.</summary>
public sealed partial class ScreenTests
{
    [Fact]
    public async Task A_leader_types_the_number_and_the_screen_shows_the_code_and_the_heads_and_no_names()
    {
        var (api, town, activity) = await GoingOn();
        using var browser = NewBrowser(api);
        var number = NumberOn(await browser.GetStringAsync("/screen"));
        (await activity.CheckIn(await town.Resident())).MustBeOk();

        (await activity.Leader.Put($"{activity.Address}/screen", new { number })).Must(HttpStatusCode.NoContent);

        var page = await browser.GetStringAsync("/screen");
        Assert.Contains("已签到 1 人", page, StringComparison.Ordinal);
        Assert.Contains("现场签到码", page, StringComparison.Ordinal);
        Assert.DoesNotContain("居民0号", page, StringComparison.Ordinal);
        (await activity.Leader.Put($"{activity.Address}/screen", new { number })).MustBeRefused("screen.number-unknown");
    }

    [Fact]
    public async Task The_address_of_a_screen_alone_shows_only_a_number()
    {
        var (api, _, activity) = await GoingOn();
        using (var browser = NewBrowser(api))
            (await activity.Leader.Put($"{activity.Address}/screen", new { number = NumberOn(await browser.GetStringAsync("/screen")) })).Must(HttpStatusCode.NoContent);

        using var stranger = NewBrowser(api);
        var page = await stranger.GetStringAsync("/screen");

        Assert.DoesNotContain("现场签到码", page, StringComparison.Ordinal);
        Assert.NotEmpty(NumberOn(page));
    }

    [Fact]
    public async Task A_second_screen_takes_the_place_of_the_first_and_a_released_one_shows_nothing()
    {
        var (api, _, activity) = await GoingOn();
        using var first = NewBrowser(api);
        using var second = NewBrowser(api);
        foreach (var browser in new[] { first, second })
            (await activity.Leader.Put($"{activity.Address}/screen", new { number = NumberOn(await browser.GetStringAsync("/screen")) })).Must(HttpStatusCode.NoContent);

        Assert.DoesNotContain("现场签到码", await first.GetStringAsync("/screen"), StringComparison.Ordinal);
        Assert.Contains("现场签到码", await second.GetStringAsync("/screen"), StringComparison.Ordinal);

        (await activity.Leader.Delete($"{activity.Address}/screen")).Must(HttpStatusCode.NoContent);
        Assert.DoesNotContain("现场签到码", await second.GetStringAsync("/screen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_activity_the_screen_ends()
    {
        var (api, _, activity) = await GoingOn();
        using var browser = NewBrowser(api);
        (await activity.Leader.Put($"{activity.Address}/screen", new { number = NumberOn(await browser.GetStringAsync("/screen")) })).Must(HttpStatusCode.NoContent);

        (await activity.Leader.Post($"{activity.StaffAddress}/cancellation")).Must(HttpStatusCode.NoContent);

        Assert.Contains("已经取消", await browser.GetStringAsync("/screen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_opens_the_code_without_WeChat_is_told_how_to_scan_it()
    {
        var (api, town, activity) = await GoingOn();

        Assert.Contains("扫一扫", await api.Http.GetStringAsync($"/s/{town.VenueCodeOf(activity.Id)}"), StringComparison.Ordinal);
    }

    private static HttpClient NewBrowser(TestApi api) => new(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = api.Http.BaseAddress };

    private static string NumberOn(string page) => Number().Match(page).Groups[1].Value;

    [GeneratedRegex("role=\"status\">([0-9]{4})<")]
    private static partial Regex Number();
}
