using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using static ZiZhiJin.Api.Tests.Surveys.FreeSurvey;

namespace ZiZhiJin.Api.Tests.Surveys;

public sealed class BranchingTests
{
    private static readonly object OnlyWithDog = new { questionId = "dog", anyOf = new[] { "yes" } };

    [Fact]
    public async Task A_question_is_asked_only_of_those_whom_it_concerns()
    {
        var survey = await Opened(await TestTown.Settle(await TestApi.Shared()), Choice("dog", "有狗吗？"), Words("name", "叫什么？", required: true, OnlyWithDog));
        var resident = await survey.Town.Resident();

        var condition = (await resident.Get(survey.Address)).MustBeOk().Json.GetProperty("questions")[1].GetProperty("showIf");
        Assert.Equal("dog", condition.GetProperty("questionId").GetString());

        (await resident.Answer(survey, null, Chosen("dog", "yes"))).MustBeMalformed("answers");
        (await resident.Answer(survey, null, Chosen("dog", "no"), Said("name", "旺财"))).MustBeMalformed("answers[1].questionId");
        (await resident.Answer(survey, null, Chosen("dog", "no"))).MustBeOk();
        (await resident.Answer(survey, null, Chosen("dog", "yes"), Said("name", "旺财"))).MustBeOk();
    }

    [Fact]
    public async Task A_condition_on_a_question_that_comes_later_is_sent_back_when_the_survey_is_made()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var committee = await town.Staff(Role.Committee);

        var drafted = await committee.Post("/api/staff/surveys/free", new
        {
            areaId = town.Neighbourhood.Id, title = "养狗", questions = new[] { Words("name", "叫什么？", showIf: OnlyWithDog), Choice("dog", "有狗吗？") },
        });

        drafted.MustBeMalformed("questions[0].showIf.questionId");
    }
}
