using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using static ZiZhiJin.Api.Tests.Surveys.FreeSurvey;

namespace ZiZhiJin.Api.Tests.Surveys;

public sealed class VersionTests
{
    [Fact]
    public async Task Who_fills_in_the_form_while_a_word_is_corrected_loses_nothing_and_answers_what_was_asked()
    {
        var survey = await Opened(await TestTown.Settle(await TestApi.Shared()), Choice("dog", "有够吗？"));
        var resident = await survey.Town.Resident();
        var asked = (await resident.Get(survey.Address)).MustBeOk().Json.GetProperty("version").GetInt32();

        (await survey.Correct("错字", Choice("dog", "有狗吗？"), Words("name", "叫什么？", required: true))).MustBeOk();
        (await resident.Answer(survey, asked, Chosen("dog", "yes"))).MustBeOk();

        var read = (await resident.Get(survey.Address)).MustBeOk().Json;
        Assert.Equal(2, read.GetProperty("version").GetInt32());
        Assert.Equal("有狗吗？", read.GetProperty("questions")[0].GetProperty("title").GetString());
        Assert.Equal(1, read.GetProperty("myAnswer").GetProperty("version").GetInt32());
        Assert.Equal("有够吗？", read.GetProperty("myAnswer").GetProperty("questions")[0].GetProperty("title").GetString());
        Assert.Equal(1, await survey.Votes("dog", "yes"));
    }

    [Fact]
    public async Task Answers_keep_their_version_until_the_person_answers_the_new_one()
    {
        var survey = await Opened(await TestTown.Settle(await TestApi.Shared()), Choice("dog", "有狗吗？"));
        var (early, late) = (await survey.Town.Resident(), await survey.Town.Resident());
        (await early.Answer(survey, null, Chosen("dog", "yes"))).MustBeOk();

        (await survey.Correct("漏了一题", Choice("dog", "有狗吗？"), Words("name", "叫什么？", required: true))).MustBeOk();

        Assert.Equal(1, await VersionOf(survey, early));
        (await late.Answer(survey, null, Chosen("dog", "yes"))).MustBeMalformed("answers");
        (await late.Answer(survey, 2, Chosen("dog", "no"), Said("name", "没有"))).MustBeOk();
        Assert.Equal(2, await VersionOf(survey, late));
        (await early.Answer(survey, 2, Chosen("dog", "no"), Said("name", "旺财"))).MustBeOk();
        Assert.Equal(2, await VersionOf(survey, early));
        Assert.Equal(2, await survey.Votes("dog", "no"));
        Assert.Equal(0, await survey.Votes("dog", "yes"));
    }

    [Fact]
    public async Task A_correction_needs_a_reason_keeps_what_an_id_means_and_is_listed_with_what_was_asked_before()
    {
        var survey = await Opened(await TestTown.Settle(await TestApi.Shared()), Choice("dog", "有狗吗？"));

        (await survey.Correct("", Choice("dog", "养狗吗？"))).MustBeMalformed("reason");
        (await survey.Correct("换题型", Words("dog", "养狗吗？"))).MustBeMalformed("questions[0].kind");
        (await survey.Correct("说清楚", Choice("dog", "养狗吗？"))).MustBeOk();

        var versions = (await survey.Committee.Get($"{survey.StaffAddress}/versions")).MustBeOk().Json;
        Assert.Equal([2, 1], versions.EnumerateArray().Select(version => version.GetProperty("version").GetInt32()));
        Assert.Equal("说清楚", versions[1].GetProperty("reason").GetString());
        Assert.Equal("有狗吗？", versions[1].GetProperty("questions")[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_version_that_was_never_asked_and_a_closed_survey_are_sent_back()
    {
        var survey = await Opened(await TestTown.Settle(await TestApi.Shared()), Choice("dog", "有狗吗？"));
        var resident = await survey.Town.Resident();

        (await resident.Answer(survey, 7, Chosen("dog", "yes"))).MustBeMalformed("version");
        (await survey.Close()).Must(HttpStatusCode.NoContent);
        (await survey.Correct("太晚了", Choice("dog", "养狗吗？"))).MustBeRefused("survey.closed");
    }

    [Fact]
    public async Task Two_corrections_at_once_are_two_versions()
    {
        var survey = await Opened(await TestTown.Settle(await TestApi.Shared()), Choice("dog", "有狗吗？"));

        var corrected = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => survey.Correct("一起改", Choice("dog", $"第 {i} 种问法"))));

        Assert.Equal([2, 3, 4, 5], corrected.Select(answer => answer.MustBeOk().Json.GetProperty("version").GetInt32()).Order());
    }

    private static async Task<int> VersionOf(NeedsSurvey survey, TestUser resident)
    {
        var api = await TestApi.Shared();
        return await api.InDb(db => db.SurveyAnswers.Where(answer => answer.SurveyId == survey.Id && answer.PersonId == resident.PersonId).Select(answer => answer.Version).SingleAsync());
    }
}
