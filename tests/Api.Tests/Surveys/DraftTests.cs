using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using static ZiZhiJin.Api.Tests.Surveys.FreeSurvey;

namespace ZiZhiJin.Api.Tests.Surveys;

public sealed class DraftTests
{
    [Fact]
    public async Task What_is_filled_in_so_far_waits_on_the_server_is_not_counted_and_is_gone_with_the_answer()
    {
        var survey = await Asked();
        var resident = await survey.Town.Resident();
        (await resident.Get(Draft(survey))).Must(HttpStatusCode.NotFound);

        (await Save(survey, resident, Said("name", "旺"))).MustBeOk();
        (await Save(survey, resident, Said("name", "旺财"))).MustBeOk();

        var kept = (await resident.Get(Draft(survey))).MustBeOk().Json;
        Assert.Equal("旺财", kept.GetProperty("answers")[0].GetProperty("text").GetString());
        Assert.Equal(1, kept.GetProperty("version").GetInt32());
        Assert.Equal("mini", kept.GetProperty("channel").GetString());
        Assert.Equal(0, await survey.DistinctResidents(resident));
        (await resident.Answer(survey, null, Chosen("dog", "yes"), Said("name", "旺财"))).MustBeOk();
        (await resident.Get(Draft(survey))).Must(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_first_draft_of_a_survey_that_many_have_answered_is_gone_with_its_answer_too()
    {
        var survey = await Asked();
        for (var i = 0; i < 3; i++) (await (await survey.Town.Resident()).Answer(survey, null, Chosen("dog", "no"))).MustBeOk();
        var (late, later) = (await survey.Town.Resident(), await survey.Town.Resident());
        (await Save(survey, late, Said("name", "旺财"))).MustBeOk();
        (await Save(survey, later, Said("name", "来福"))).MustBeOk();

        (await late.Answer(survey, null, Chosen("dog", "yes"), Said("name", "旺财"))).MustBeOk();
        Assert.Equal(1, await Stored(survey));
        (await later.Answer(survey, null, Chosen("dog", "yes"), Said("name", "来福"))).MustBeOk();
        Assert.Equal(0, await Stored(survey));
    }

    [Fact]
    public async Task Saving_the_same_again_is_the_same_and_beginning_anew_leaves_nothing()
    {
        var survey = await Asked();
        var resident = await survey.Town.Resident();

        for (var i = 0; i < 2; i++) (await Save(survey, resident, Said("name", "旺财"))).MustBeOk();
        for (var i = 0; i < 2; i++) (await resident.Delete(Draft(survey))).Must(HttpStatusCode.NoContent);

        (await resident.Get(Draft(survey))).Must(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nobody_sees_the_draft_of_somebody_else()
    {
        var survey = await Asked();
        var (resident, neighbour) = (await survey.Town.Resident(), await survey.Town.Resident());
        (await Save(survey, resident, Said("name", "旺财"))).MustBeOk();

        (await neighbour.Get(Draft(survey))).Must(HttpStatusCode.NotFound);
        (await neighbour.Get($"{Draft(survey)}?for={resident.PersonId}")).Must(HttpStatusCode.NotFound);
        (await neighbour.Put(Draft(survey), new { answers = Array.Empty<object>(), @for = resident.PersonId })).Must(HttpStatusCode.NotFound);
        (await neighbour.Delete($"{Draft(survey)}?for={resident.PersonId}")).Must(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task With_the_closing_drafts_are_gone_and_none_is_taken_any_more()
    {
        var survey = await Asked();
        var resident = await survey.Town.Resident();
        (await Save(survey, resident, Said("name", "旺财"))).MustBeOk();

        (await survey.Close()).Must(HttpStatusCode.NoContent);

        (await Save(survey, resident, Said("name", "旺财"))).MustBeRefused("survey.closed");
        Assert.Equal(0, await Stored(survey));
    }

    [Fact]
    public async Task A_paper_form_leaves_the_draft_to_the_person_and_erasing_takes_it()
    {
        var survey = await Asked();
        var resident = await survey.Town.Resident();
        (await Save(survey, resident, Said("name", "旺财"))).MustBeOk();

        var paper = new { personId = resident.PersonId, nonce = NeedsSurvey.NewNonce(), answers = new[] { Chosen("dog", "no") } };
        (await survey.Committee.Post($"{survey.StaffAddress}/paper-answers", paper)).MustBeOk();
        Assert.Equal(1, await Stored(survey));

        (await resident.Post("/api/me/erasure", new { confirm = "删除我的资料" })).Must(HttpStatusCode.NoContent);
        Assert.Equal(0, await Stored(survey));
    }

    [Fact]
    public async Task What_does_not_fit_the_questions_is_sent_back()
    {
        var survey = await Asked();
        var resident = await survey.Town.Resident();

        (await Save(survey, resident, Chosen("dog", "maybe"))).MustBeMalformed("answers[0].choices");
        (await Save(survey, resident, Said("cat", "咪咪"))).MustBeMalformed("answers[0].questionId");
    }

    private static async Task<NeedsSurvey> Asked() => await Opened(await TestTown.Settle(await TestApi.Shared()), Choice("dog", "有狗吗？"), Words("name", "叫什么？"));

    private static string Draft(NeedsSurvey survey) => $"{survey.Address}/draft";

    private static Task<ApiAnswer> Save(NeedsSurvey survey, TestUser resident, params object[] answers) => resident.Put(Draft(survey), new { answers });

    private static async Task<int> Stored(NeedsSurvey survey) => await (await TestApi.Shared()).InDb(db => db.SurveyDrafts.CountAsync(draft => draft.SurveyId == survey.Id));
}
