using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Desk.Tests.Browsers;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Tests.Surveys;

public sealed partial class TalkTests
{
    [Fact]
    public async Task Everybody_who_spoke_is_counted_and_whoever_said_the_same_shares_the_words()
    {
        var (api, town, liaison, survey) = await Opened();
        var (one, other) = (await town.PersonWithoutPhone(), await town.PersonWithoutPhone());
        var form = await Blank(liaison, survey);

        var saved = await liaison.Submit($"/desk/surveys/{survey}/talks/new", [.. form, .. Talk, ("speaker", $"{one}"), ($"p.{one:N}.a.need", "楼道灯<不亮>"), ("new", $"{other}"), ($"p.{other:N}.same", "on")]);
        var page = (await liaison.Browse(saved.Must(HttpStatusCode.SeeOther).Location!)).MustBeOk().Body;

        foreach (var words in new[] { "居委会活动室", "大家都说太暗。", "楼道灯&lt;不亮&gt;", "发言的居民（2 位）", "按座谈算" }) Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Equal(2, await api.InDb(db => db.SurveyAnswers.CountAsync(answer => answer.SurveyId == survey && answer.Channel == Channel.Talk)));
        Assert.Contains("2 位</td>", (await liaison.Browse($"/desk/surveys/{survey}/talks")).MustBeOk().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finding_the_next_speaker_keeps_all_that_was_typed_and_saves_nothing()
    {
        var (api, town, liaison, survey) = await Opened();
        var (one, other) = (await town.PersonWithoutPhone(), await town.PersonWithoutPhone());
        var form = await Blank(liaison, survey);

        var page = (await liaison.Submit($"/desk/surveys/{survey}/talks/new",
            [.. form.Where(field => field.Name is not ("step" or "find")), .. Talk, ("step", "find"), ("find", "老人"), ("new", $"{one}"), ($"p.{one:N}.a.need", "楼道灯")])).MustBeOk().Body;

        foreach (var typed in new[] { "楼道灯", "居委会活动室", "大家都说太暗。", $"name=\"speaker\" value=\"{one}\" checked", $"name=\"new\" value=\"{other}\"" }) Assert.Contains(typed, page, StringComparison.Ordinal);
        Assert.Equal(0, await api.InDb(db => db.SurveyAnswers.CountAsync(answer => answer.SurveyId == survey)));
    }

    [Theory]
    [InlineData("place", "", "请填写“地点”。")]
    [InlineData("held", "", "请填写“座谈日期”。")]
    [InlineData("held", "2027-01-01", "座谈日期不能晚于今天。")]
    [InlineData("minutes", "", "请填写“座谈记录”。")]
    public async Task What_is_missing_is_said_and_nothing_else_is_lost(string field, string value, string sentence)
    {
        var (_, town, liaison, survey) = await Opened();
        var one = await town.PersonWithoutPhone();

        var refused = await liaison.Submit($"/desk/surveys/{survey}/talks/new",
            [.. await Blank(liaison, survey), .. Talk.Select(typed => typed.Name == field ? (field, value) : typed), ("speaker", $"{one}"), ($"p.{one:N}.a.need", "楼道灯")]);

        Assert.Contains(sentence, refused.Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
        foreach (var typed in new[] { "楼道灯", $"value=\"{one}\" checked" }) Assert.Contains(typed, refused.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_talk_is_corrected_in_the_same_form_with_a_reason_and_whoever_is_taken_off_counts_no_more()
    {
        var (api, town, liaison, survey) = await Opened();
        var (one, other) = (await town.PersonWithoutPhone(), await town.PersonWithoutPhone());
        var saved = await liaison.Submit($"/desk/surveys/{survey}/talks/new",
            [.. await Blank(liaison, survey), .. Talk, ("speaker", $"{one}"), ($"p.{one:N}.a.need", "楼道灯"), ("speaker", $"{other}"), ($"p.{other:N}.a.need", "花园")]);
        var address = saved.Must(HttpStatusCode.SeeOther).Location!.Split('?')[0] + "/correction";

        var form = (await liaison.Browse(address)).MustBeOk().Body;
        foreach (var typed in new[] { "楼道灯", "花园", "居委会活动室" }) Assert.Contains(typed, form, StringComparison.Ordinal);
        (string, string)[] corrected = [("nonce", Field(form, "nonce")), ("version", "1"), ("revision", "1"), .. Talk, ("step", "save"), ("speaker", $"{one}"), ($"p.{one:N}.a.need", "楼道灯")];
        (await liaison.Submit(address, corrected)).Must(HttpStatusCode.BadRequest);
        (await liaison.Submit(address, [.. corrected, ("reason", "那一位没有到会")])).Must(HttpStatusCode.SeeOther);

        Assert.Equal(one, await api.InDb(db => db.SurveyAnswers.Where(answer => answer.SurveyId == survey).Select(answer => answer.PersonId).SingleAsync()));
    }

    [Fact]
    public async Task A_talk_is_written_down_with_the_keyboard_alone()
    {
        var (api, town, liaison, survey) = await Opened();
        await town.PersonWithoutPhone();
        var page = await Chromium.SignedIn(api, liaison);
        await page.GotoAsync($"/desk/surveys/{survey}/talks/new");

        await page.GetByLabel("居民姓名").FocusAsync();
        await page.Keyboard.TypeAsync("老人");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Checkbox, new() { NameRegex = Elder() }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.GetByRole(AriaRole.Button, new() { Name = "找人" }).PressAsync("Enter");
        await page.GetByLabel("您的需求？").FillAsync("楼道灯不亮");
        await page.GetByLabel("座谈日期").FillAsync("2026-05-05");
        await page.GetByLabel("地点").FillAsync("居委会活动室");
        await page.GetByLabel("主持人").FillAsync("王书记");
        await page.GetByLabel("座谈记录").FillAsync("大家都说太暗。");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存座谈" }).PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("座谈记录");
        Assert.Equal(1, await api.InDb(db => db.SurveyAnswers.CountAsync(answer => answer.SurveyId == survey)));
    }

    private static (string Name, string Value)[] Talk =>
        [("held", "2026-05-05"), ("place", "居委会活动室"), ("moderator", "王书记"), ("minutes", "大家都说太暗。")];

    private static async Task<(string Name, string Value)[]> Blank(TestUser liaison, Guid survey)
    {
        var page = (await liaison.Browse($"/desk/surveys/{survey}/talks/new")).MustBeOk().Body;
        return [("nonce", Field(page, "nonce")), ("version", Field(page, "version")), ("step", "save"), ("find", "")];
    }

    private static string Field(string page, string name) => page.Split($"name=\"{name}\" value=\"")[1].Split('"')[0];

    private static async Task<(TestApi Api, TestTown Town, TestUser Liaison, Guid Survey)> Opened()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var committee = await town.Staff(Role.Committee);
        var questions = new[] { new { id = "need", kind = "text", title = "您的需求？", required = true, options = Array.Empty<object>() } };
        var drafted = await committee.Post("/api/staff/surveys", new { areaId = town.Neighbourhood.Id, year = TestTown.Year, template = "needs", questions });
        var id = drafted.Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        (await committee.Submit($"/desk/surveys/{id}/opening")).Must(HttpStatusCode.SeeOther);
        return (api, town, await town.Staff(Role.Liaison), id);
    }

    [GeneratedRegex("1号101室")]
    private static partial Regex Elder();
}
