using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Api.Tests.Surveys.Results;
using ZiZhiJin.Desk.Tests.Browsers;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Tests.Surveys;

public sealed class ResultPageTests
{
    [Fact]
    public async Task Two_questions_are_chosen_with_the_keyboard_and_held_against_each_other()
    {
        var (survey, committee) = await Closed(12, 8);
        var page = await Chromium.SignedIn(await TestApi.Shared(), committee);
        await page.GotoAsync($"/desk/surveys/{survey}");

        await page.GetByRole(AriaRole.Link, new() { Name = "统计结果" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("行", new() { Exact = true }).SelectOptionAsync("day");
        await page.GetByLabel("列", new() { Exact = true }).SelectOptionAsync("content");
        await page.GetByRole(AriaRole.Button, new() { Name = "对照" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "哪天好？ × 满意吗？" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Cell, new() { Name = "12 人，占本行 100%" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("有 2 格没有显示")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(5, "周日</th>\\s*<td class=\"figure\">5</td>", false)]
    [InlineData(4, "周日</th>\\s*<td class=\"figure\">—</td>", true)]
    public async Task Fewer_than_five_stand_as_a_dash_and_a_sentence_says_why(int onSunday, string row, bool isExplained)
    {
        var (survey, committee) = await Closed(12, onSunday);

        var page = (await committee.Browse($"/desk/surveys/{survey}/results")).MustBeOk().Body;

        Assert.Matches(row, page);
        Assert.Equal(isExplained, page.Contains("有 3 项没有显示人数", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_held_against_each_other_is_said_on_the_page()
    {
        var (survey, committee) = await Closed(6, 5);

        var page = (await committee.Browse($"/desk/surveys/{survey}/results?rows=day&columns=day")).Must(System.Net.HttpStatusCode.BadRequest).Body;

        Assert.Contains("请选两道不同的题", page, StringComparison.Ordinal);
        Assert.Contains("哪天好？", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_survey_shows_how_many_answered_and_nothing_of_what_they_said()
    {
        var survey = await ClosedSurvey.Answered(await TestTown.Settle(await TestApi.Shared()), 6, 5);
        var committee = survey.Survey.Committee;

        var page = (await committee.Browse($"/desk/surveys/{survey.Survey.Id}")).MustBeOk().Body;

        Assert.Contains("<dd>11 份</dd>", page, StringComparison.Ordinal);
        Assert.Contains("问卷结束以后才统计和公布", page, StringComparison.Ordinal);
        Assert.DoesNotContain("周六", page, StringComparison.Ordinal);
        Assert.Contains("问卷结束以后才公布结果", (await committee.Browse($"/desk/surveys/{survey.Survey.Id}/results")).Must(System.Net.HttpStatusCode.Conflict).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_and_the_proof_list_are_read_and_taken_along_and_the_list_is_audited()
    {
        var (survey, committee) = await Closed(6, 5);

        Assert.Contains("第00句话", (await committee.Browse($"/desk/surveys/{survey}/results/texts?question=words")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Contains("共 11 人：小程序 11 人", (await committee.Browse($"/desk/surveys/{survey}/proof")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.StartsWith("PK", (await committee.Browse($"/desk/surveys/{survey}/proof/file")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Contains("周六,6,", (await committee.Browse($"/desk/surveys/{survey}/results/file?format=csv")).MustBeOk().Body, StringComparison.Ordinal);

        var api = await TestApi.Shared();
        Assert.Equal(2, await api.InDb(db => db.AuditRows.CountAsync(row => row.AccountId == committee.AccountId && row.Act == "survey.proof-list" && row.SubjectId == survey)));
    }

    [Fact]
    public async Task The_district_reads_results_and_no_names()
    {
        var closed = await ClosedSurvey.Of(await TestTown.Settle(await TestApi.Shared()), 6, 5);
        var district = await closed.Survey.Town.Staff(Role.District, closed.Survey.Town.District);

        var page = (await district.Browse($"/desk/surveys/{closed.Survey.Id}/results")).MustBeOk().Body;

        Assert.DoesNotContain("/proof", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/texts", page, StringComparison.Ordinal);
    }

    private static async Task<(Guid Survey, TestUser Committee)> Closed(int onSaturday, int onSunday)
    {
        var closed = await ClosedSurvey.Of(await TestTown.Settle(await TestApi.Shared()), onSaturday, onSunday);
        return (closed.Survey.Id, closed.Survey.Committee);
    }
}
