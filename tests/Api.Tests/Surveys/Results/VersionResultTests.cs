using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using static ZiZhiJin.Api.Tests.Surveys.FreeSurvey;

namespace ZiZhiJin.Api.Tests.Surveys.Results;

/// <summary>Results of a survey that was corrected while it was open: they say what people of each version were asked.</summary>
public sealed class VersionResultTests
{
    private static readonly object[] Before =
        [Day(("sat", "周六"), ("sun", "星期天"), ("mon", "周一")), Choice("dog", "有狗吗？"), Words("name", "狗叫什么？")];

    private static readonly object[] After = [Day(("sat", "周六"), ("sun", "周日"), ("fair", "赶集日")), Choice("cat", "有猫吗？")];

    [Fact]
    public async Task What_was_taken_out_is_counted_and_marked_and_changed_words_name_their_version()
    {
        var tables = (await Closed(early: 6, late: 7)).GetProperty("tables");

        Assert.Equal(["周六 7", "周日（第 1 版：星期天） 0", "赶集日（第 2 版起） 0", "周一（已取消，第 1 版有） 6"], RowsOf(tables, "day"));
        Assert.Equal(["有 6", "没有 0", "没有问到（别的版本） 7"], RowsOf(tables, "dog"));
        Assert.Equal(["有 7", "没有 0", "没有问到（别的版本） 6"], RowsOf(tables, "cat"));
        Assert.Equal(["第 1 版 6", "第 2 版 7"], RowsOf(tables, "@version"));
        Assert.Equal("有狗吗？（已取消，第 1 版有）", TableOf(tables, "dog").GetProperty("title").GetString());
        Assert.Equal([1], TableOf(tables, "dog").GetProperty("versions").EnumerateArray().Select(version => version.GetInt32()));
        Assert.Equal([2], TableOf(tables, "day").GetProperty("rows")[2].GetProperty("versions").EnumerateArray().Select(version => version.GetInt32()));
        Assert.Empty(RowsOf(tables, "name"));
    }

    [Fact]
    public async Task An_option_that_fewer_than_five_had_chosen_before_it_was_taken_out_tells_nothing_of_them()
    {
        var tables = (await Closed(early: 4, late: 12)).GetProperty("tables");

        Assert.Equal(["周六 -", "周日（第 1 版：星期天） -", "赶集日（第 2 版起） -", "周一（已取消，第 1 版有） -", "未单独显示的各项合计 16"], RowsOf(tables, "day"));
        Assert.DoesNotContain(new[] { "dog", "cat", "@version" }.SelectMany(of => RowsOf(tables, of)), row => row.EndsWith(" 4", StringComparison.Ordinal) || row.EndsWith(" 12", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_is_held_against_the_versions_and_the_words_of_one_that_was_taken_out_are_still_read()
    {
        var survey = await Answered(6, 7);
        (await survey.Close()).Must(HttpStatusCode.NoContent);

        var cross = (await survey.Committee.Get($"{survey.Address}/results/cross?rows=day&columns=@version")).MustBeOk().Json;
        var texts = (await survey.Committee.Get($"{survey.StaffAddress}/results/texts?question=name")).MustBeOk().Json;

        Assert.Equal(["周六", "周一（已取消，第 1 版有）"], cross.GetProperty("rows").GetProperty("labels").EnumerateArray().Select(label => label.GetProperty("text").GetString()));
        Assert.Equal(6, texts.GetProperty("all").GetInt32());
        (await survey.Committee.Get($"{survey.Address}/results/cross?rows=@channel&columns=@version")).MustBeMalformed("columns");
    }

    [Fact]
    public async Task It_makes_no_difference_whether_the_ticks_of_the_answers_are_kept()
    {
        var survey = await Answered(6, 7);
        (await survey.Close()).Must(HttpStatusCode.NoContent);
        var (api, ticked) = (await TestApi.Shared(), (await survey.Committee.Get($"{survey.Address}/results")).MustBeOk().Json.GetProperty("tables").ToString());

        await api.InDb(db => db.SurveyAnswers.Where(answer => answer.SurveyId == survey.Id).ExecuteUpdateAsync(set => set.SetProperty(answer => answer.Ticks, (byte[]?)null)));
        await api.InDb(db => db.SurveyResults.Where(result => result.SurveyId == survey.Id).ExecuteDeleteAsync());

        Assert.Equal(ticked, (await survey.Committee.Get($"{survey.Address}/results")).MustBeOk().Json.GetProperty("tables").ToString());
    }

    // Who answers early wants Monday and has a dog; who answers late wants Saturday and has a cat.
    private static async Task<NeedsSurvey> Answered(int early, int late)
    {
        var survey = await Opened(await TestTown.Settle(await TestApi.Shared()), Before);
        foreach (var resident in await survey.Town.Residents(early)) (await resident.Answer(survey, 1, Chosen("day", "mon"), Chosen("dog", "yes"), Said("name", "旺财"))).MustBeOk();
        (await survey.Correct("周一不行", After)).MustBeOk();
        foreach (var resident in await survey.Town.Residents(late)) (await resident.Answer(survey, 2, Chosen("day", "sat"), Chosen("cat", "yes"))).MustBeOk();
        return survey;
    }

    private static async Task<JsonElement> Closed(int early, int late)
    {
        var survey = await Answered(early, late);
        (await survey.Close()).Must(HttpStatusCode.NoContent);
        return (await survey.Committee.Get($"{survey.Address}/results")).MustBeOk().Json;
    }

    private static object Day(params (string Id, string Text)[] options) =>
        new { id = "day", kind = "single", title = "哪天好？", required = true, options = options.Select(option => new { id = option.Id, text = option.Text }) };

    private static JsonElement TableOf(JsonElement tables, string of) => tables.EnumerateArray().Single(table => table.GetProperty("of").GetString() == of);

    private static List<string> RowsOf(JsonElement tables, string of) => [.. TableOf(tables, of).GetProperty("rows").EnumerateArray().Select(row =>
        $"{row.GetProperty("text").GetString()} {(row.TryGetProperty("persons", out var persons) ? persons : "-")}")];
}
