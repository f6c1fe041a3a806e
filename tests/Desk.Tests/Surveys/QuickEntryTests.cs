using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Desk.Tests.Browsers;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Tests.Surveys;

public sealed partial class QuickEntryTests
{
    [Fact]
    public async Task A_printed_form_is_entered_by_its_code_once_and_the_batch_says_what_is_still_out()
    {
        var (api, town, liaison, survey) = await Opened();
        var elder = await town.PersonWithoutPhone();
        var (batch, code) = await Printed(liaison, survey);

        var entered = await liaison.Submit("/desk/paper", ("code", code), ("person", $"{elder}"), ("nonce", "AAAAAAAAAAAAAAAAAAAAAA"), ("name", "老人"), ("a.place", "north"));
        var again = await liaison.Submit("/desk/paper", ("code", code), ("person", $"{elder}"), ("nonce", "BBBBBBBBBBBBBBBBBBBBBA"), ("name", "老人"), ("a.place", "south"));

        Assert.Contains("还差 2 份", (await liaison.Browse(entered.Must(HttpStatusCode.SeeOther).Location!)).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Contains("已经录入过了", again.Must(HttpStatusCode.Conflict).Body, StringComparison.Ordinal);
        Assert.Contains("还没有录入的 2 份", (await liaison.Browse($"/desk/surveys/{survey}/paper-batches/{batch}")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Equal(1, await api.InDb(db => db.SurveyAnswers.CountAsync(answer => answer.SurveyId == survey)));
    }

    [Theory]
    [InlineData("1234567-001-1", HttpStatusCode.BadRequest, "编号不对")]
    [InlineData("<b>", HttpStatusCode.BadRequest, "编号不对")]
    public async Task A_code_with_a_wrong_digit_is_told_so_and_stays_in_its_field(string code, HttpStatusCode status, string sentence)
    {
        var (_, _, liaison, _) = await Opened();

        var page = (await liaison.Browse($"/desk/paper?code={Uri.EscapeDataString(code)}&name=老人")).Must(status).Body;

        Assert.Contains(sentence, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{WebUtility.HtmlEncode(code)}\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"老人\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_printed_before_a_correction_is_entered_against_the_questions_that_stand_on_it()
    {
        var (api, town, liaison, survey) = await Opened();
        var (elder, committee) = (await town.PersonWithoutPhone(), await town.Staff(Role.Committee));
        var (_, code) = await Printed(liaison, survey);
        (await committee.Submit($"/desk/surveys/{survey}/questions", ("reason", "地方写错了"), ("title", "亭子"), ("q0.id", "place"), ("q0.title", "放哪边？"), ("q0.kind", "Single"),
            ("q0.o.north", ""), ("q0.o.south", "南门"), ("q0.options", "西门"))).Must(HttpStatusCode.SeeOther);

        Assert.Contains("放在哪里？", (await liaison.Browse($"/desk/paper?code={code}&name=老人")).MustBeOk().Body, StringComparison.Ordinal);
        (await liaison.Submit("/desk/paper", ("code", code), ("person", $"{elder}"), ("nonce", "AAAAAAAAAAAAAAAAAAAAAA"), ("name", "老人"), ("a.place", "north"))).Must(HttpStatusCode.SeeOther);

        Assert.Equal(1, await api.InDb(db => db.SurveyAnswers.Where(answer => answer.SurveyId == survey).Select(answer => answer.Version).SingleAsync()));
    }

    [Fact]
    public async Task A_batch_has_between_one_form_and_a_thousand_less_one_and_is_printed_with_a_code_on_each()
    {
        var (_, _, liaison, survey) = await Opened();

        Assert.Contains("1 到 999 份", (await liaison.Submit($"/desk/surveys/{survey}/paper-batches", ("forms", "1000"))).Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
        var (batch, code) = await Printed(liaison, survey);

        var forms = (await liaison.Browse($"/desk/surveys/{survey}/paper-batches/{batch}/forms")).MustBeOk().Body;
        Assert.Contains(code, forms, StringComparison.Ordinal);
        Assert.Equal(3, forms.Split("<section>").Length - 1);
    }

    [Fact]
    public async Task From_the_code_to_the_next_code_no_mouse_is_needed()
    {
        var (api, town, liaison, survey) = await Opened();
        await town.PersonWithoutPhone();
        var (_, code) = await Printed(liaison, survey);
        var page = await Chromium.SignedIn(api, liaison);
        await page.GotoAsync("/desk/paper");
        await Assertions.Expect(page.GetByLabel("问卷编号")).ToBeFocusedAsync();

        foreach (var key in new[] { code, "Tab", "老人", "Enter" }) await Type(page, key);
        await Assertions.Expect(page.GetByText("是哪一位", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { NameRegex = Elder() })).ToBeFocusedAsync();
        foreach (var key in new[] { "Tab", "Space", "Enter" }) await page.Keyboard.PressAsync(key);

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已经录入");
        await Assertions.Expect(page.GetByLabel("问卷编号")).ToBeFocusedAsync();
        Assert.Equal(["north"], (await api.InDb(db => db.SurveyAnswers.AsNoTracking().SingleAsync(answer => answer.SurveyId == survey))).Answers[0].Choices!);
    }

    private static Task Type(IPage page, string key) => key is "Tab" or "Enter" ? page.Keyboard.PressAsync(key) : page.Keyboard.TypeAsync(key);

    private static async Task<(Guid Batch, string Code)> Printed(TestUser liaison, Guid survey)
    {
        (await liaison.Submit($"/desk/surveys/{survey}/paper-batches", ("forms", "3"))).Must(HttpStatusCode.SeeOther);
        var page = (await liaison.Browse($"/desk/surveys/{survey}/paper-batches")).MustBeOk().Body;
        return (Guid.Parse(page.Split("/paper-batches/")[1].Split('"')[0]), Code().Match(page).Value);
    }

    private static async Task<(TestApi Api, TestTown Town, TestUser Liaison, Guid Survey)> Opened()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var committee = await town.Staff(Role.Committee);
        object[] questions =
        [
            new { id = "place", kind = "single", title = "放在哪里？", required = true, options = new[] { new { id = "north", text = "北门" }, new { id = "south", text = "南门" } } },
            new { id = "why", kind = "text", title = "为什么？", required = false, options = Array.Empty<object>() },
        ];
        var drafted = await committee.Post("/api/staff/surveys", new { areaId = town.Neighbourhood.Id, year = TestTown.Year, template = "needs", title = "亭子", questions });
        var id = drafted.Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        (await committee.Submit($"/desk/surveys/{id}/opening")).Must(HttpStatusCode.SeeOther);
        return (api, town, await town.Staff(Role.Liaison), id);
    }

    [GeneratedRegex(@"\d{7}-\d{3}-\d")]
    private static partial Regex Code();

    [GeneratedRegex("1号101室")]
    private static partial Regex Elder();
}
