using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Surveys.Results;

public sealed class ResultTests
{
    [Fact]
    public async Task Nobody_sees_results_before_the_survey_is_closed()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await ClosedSurvey.Answered(town, 6, 5);

        (await survey.Residents[0].Get(survey.Address)).MustBeRefused("survey.results-not-yet");
        (await survey.Residents[0].Get($"{survey.Address}/cross?rows=day&columns=content")).MustBeRefused("survey.results-not-yet");
        (await survey.Survey.Committee.Get($"{survey.StaffAddress}/export")).MustBeRefused("survey.results-not-yet");
        (await survey.Survey.Committee.Get($"{survey.StaffAddress}/texts?question=words")).MustBeRefused("survey.results-not-yet");
    }

    [Fact]
    public async Task Residents_and_staff_read_the_same_counts_and_shares()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await ClosedSurvey.Of(town, 12, 8);

        var result = await survey.ReadBy(survey.Residents[0]);

        Assert.Equal(result.ToString(), (await survey.ReadBy(await town.Staff(Role.Office, town.Subdistrict))).ToString());
        Assert.Equal(20, result.GetProperty("answers").GetInt32());
        Assert.Equal(["周六 12 60", "周日 8 40", "周一 0 0"], RowsOf(result, "day"));
        Assert.Equal(["=路灯 12 60", "长椅 20 100", "坡道 - -"], RowsOf(result, "wants"));
        Assert.Equal(4.2m, TableOf(result, "content").GetProperty("mean").GetDecimal());
        Assert.Equal("小程序 20 100", RowsOf(result, "@channel")[0]);
        Assert.Equal("1号 20 100", RowsOf(result, "@building")[0]);
        Assert.Empty(RowsOf(result, "words"));
    }

    [Fact]
    public async Task A_ranking_says_who_came_first_and_how_high_the_others()
    {
        var survey = await ClosedSurvey.Of(await TestTown.Settle(await TestApi.Shared()), 12, 8);

        var order = TableOf(await survey.ReadBy(survey.Residents[0]), "order").GetProperty("rows");

        Assert.Equal([12, 8, 0], order.EnumerateArray().Select(row => row.GetProperty("persons").GetInt32()));
        Assert.Equal([1.6m, 0.8m, 0.6m], order.EnumerateArray().Select(row => row.GetProperty("points").GetDecimal()));
    }

    [Fact]
    public async Task Fewer_than_five_are_not_shown_and_neither_is_what_would_tell_them()
    {
        var survey = await ClosedSurvey.Of(await TestTown.Settle(await TestApi.Shared()), 12, 4);

        var result = await survey.ReadBy(survey.Residents[0]);

        Assert.Equal(["周六 - -", "周日 - -", "周一 - -", "未单独显示的各项合计 16 100"], RowsOf(result, "day"));
        Assert.Equal(["=路灯 - -", "长椅 16 100", "坡道 - -"], RowsOf(result, "wants"));
    }

    [Fact]
    public async Task When_fewer_than_five_answered_nothing_is_told()
    {
        var survey = await ClosedSurvey.Of(await TestTown.Settle(await TestApi.Shared()), 3, 1);

        var result = await survey.ReadBy(survey.Residents[0]);
        var cross = (await survey.Residents[0].Get($"{survey.Address}/cross?rows=day&columns=content")).MustBeOk().Json;

        Assert.False(result.TryGetProperty("answers", out _));
        Assert.Equal(0, result.GetProperty("tables").GetArrayLength());
        Assert.Equal(0, cross.GetProperty("cells").GetArrayLength());
    }

    [Theory]
    [InlineData("day", "content", "-,12 8,-")]
    [InlineData("content", "day", "-,8 12,-")]
    [InlineData("day", "@channel", "12 8")]
    [InlineData("@building", "wants", "12,20")]
    public async Task Two_questions_are_held_against_each_other(string rows, string columns, string cells)
    {
        var survey = await ClosedSurvey.Of(await TestTown.Settle(await TestApi.Shared()), 12, 8);

        var cross = (await survey.Residents[0].Get($"{survey.Address}/cross?rows={rows}&columns={columns}")).MustBeOk().Json;

        var told = cross.GetProperty("cells").EnumerateArray().Select(row => string.Join(',', row.EnumerateArray().Select(Number))).ToList();
        Assert.Equal(cells.Split(' '), told);
        Assert.Equal(cross.GetProperty("rows").GetProperty("labels").GetArrayLength(), cross.GetProperty("chart").GetProperty("series").GetArrayLength());
    }

    [Theory]
    [InlineData("day", "day", "columns")]
    [InlineData("@channel", "@building", "columns")]
    [InlineData("words", "day", "rows")]
    [InlineData("day", "nothing", "columns")]
    public async Task What_cannot_be_held_against_each_other_is_said_so(string rows, string columns, string field)
    {
        var survey = await ClosedSurvey.Of(await TestTown.Settle(await TestApi.Shared()), 3, 2);

        (await survey.Residents[0].Get($"{survey.Address}/cross?rows={rows}&columns={columns}")).MustBeMalformed(field);
    }

    [Fact]
    public async Task Results_stay_as_they_were_counted_when_two_persons_turn_out_to_be_one()
    {
        var survey = await ClosedSurvey.Of(await TestTown.Settle(await TestApi.Shared()), 6, 5);
        var before = (await survey.ReadBy(survey.Residents[0])).ToString();

        var merged = await survey.Survey.Committee.Post($"/api/staff/persons/{survey.Residents[1].PersonId}/merge", new { otherId = survey.Residents[0].PersonId, reason = "同一个人" });
        merged.Must(HttpStatusCode.NoContent);

        Assert.Equal(10, await survey.Survey.DistinctResidents(survey.Residents[2]));
        Assert.Equal(before, (await survey.ReadBy(survey.Residents[2])).ToString());
    }

    [Fact]
    public async Task Of_many_first_readers_one_counts_and_all_read_the_same()
    {
        var api = await TestApi.Shared();
        var survey = await ClosedSurvey.Of(await TestTown.Settle(api), 6, 5);
        await api.InDb(db => db.SurveyResults.Where(result => result.SurveyId == survey.Survey.Id).ExecuteDeleteAsync());

        var read = await Task.WhenAll(survey.Residents.Select(async resident => (await survey.ReadBy(resident)).ToString()));

        Assert.Single(read.Distinct());
    }

    private static JsonElement TableOf(JsonElement result, string of) => result.GetProperty("tables").EnumerateArray().Single(table => table.GetProperty("of").GetString() == of);

    private static List<string> RowsOf(JsonElement result, string of) => [.. TableOf(result, of).GetProperty("rows").EnumerateArray().Select(row =>
        $"{row.GetProperty("text").GetString()} {(row.TryGetProperty("persons", out var persons) ? persons : "-")} {(row.TryGetProperty("share", out var share) ? share : "-")}")];

    private static string Number(JsonElement cell) => cell.ValueKind == JsonValueKind.Null ? "-" : $"{cell}";
}
