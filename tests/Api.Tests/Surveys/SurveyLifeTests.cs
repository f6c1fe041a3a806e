using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Surveys;

public sealed class SurveyLifeTests
{
    [Fact]
    public async Task A_draft_is_seen_by_the_committee_and_by_no_resident()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Draft(town);
        var resident = await town.Resident();

        (await survey.Committee.Get(survey.Address)).MustBeOk();
        (await resident.Get(survey.Address)).Must(HttpStatusCode.NotFound);
        (await survey.Answer(resident)).Must(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_template_of_the_town_brings_all_kinds_of_questions()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);

        var read = (await survey.Committee.Get(survey.Address)).MustBeOk().Json;

        var kinds = read.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("kind").GetString());
        Assert.Equal(["multiple", "multiple", "text", "single"], kinds);
        Assert.Equal("puxing-2023", read.GetProperty("policy").GetProperty("pack").GetString());
    }

    [Fact]
    public async Task A_survey_opens_once_and_closes_once()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Draft(town);

        (await survey.Close()).MustBeRefused("survey.not-open-yet");
        (await survey.Open()).Must(HttpStatusCode.NoContent);
        (await survey.Open()).MustBeRefused("survey.already-open");
        (await survey.Close()).Must(HttpStatusCode.NoContent);
        (await survey.Close()).MustBeRefused("survey.closed");
        (await survey.Open()).MustBeRefused("survey.closed");
    }

    [Fact]
    public async Task Of_twenty_who_open_at_once_one_does()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Draft(town);

        var openings = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => survey.Open()));

        Assert.Single(openings, opening => opening.Status == HttpStatusCode.NoContent);
        Assert.All(openings.Where(opening => opening.Status != HttpStatusCode.NoContent), opening => opening.MustBeRefused("survey.already-open"));
    }

    [Fact]
    public async Task Forty_neighbourhoods_open_their_surveys_at_the_same_moment()
    {
        var api = await TestApi.Shared();
        var surveys = new List<NeedsSurvey>();
        for (var i = 0; i < 40; i++) surveys.Add(await NeedsSurvey.Draft(await TestTown.Settle(api)));

        var answers = await Task.WhenAll(surveys.Select(survey => survey.Open()));

        Assert.All(answers, answer => answer.Must(HttpStatusCode.NoContent));
    }

    [Fact]
    public async Task A_town_that_has_not_picked_its_rules_for_the_year_cannot_ask_yet()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var committee = await town.Staff(Role.Committee);

        var drafted = await committee.Post("/api/staff/surveys", new { areaId = town.Neighbourhood.Id, year = TestTown.Year + 1, template = "needs" });

        drafted.MustBeRefused("area.without-policy");
    }

    [Fact]
    public async Task A_template_that_the_town_does_not_have_is_refused()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var committee = await town.Staff(Role.Committee);

        var drafted = await committee.Post("/api/staff/surveys", new { areaId = town.Neighbourhood.Id, year = TestTown.Year, template = "hopes" });

        drafted.MustBeRefused("survey.no-template");
    }

    public static TheoryData<object, string> BrokenQuestions => new()
    {
        { new { id = "a b", kind = "text", title = "题", required = true, options = Array.Empty<object>() }, "questions[0].id" },
        { new { id = "a", kind = "text", title = " ", required = true, options = Array.Empty<object>() }, "questions[0].title" },
        { new { id = "a", kind = "single", title = "题", required = true, options = new[] { new { id = "x", text = "一" } } }, "questions[0].options" },
        { new { id = "a", kind = "multiple", title = "题", required = true, options = new[] { new { id = "x", text = "一" }, new { id = "x", text = "二" } } }, "questions[0].options" },
        { new { id = "a", kind = "text", title = "题", required = true, options = Array.Empty<object>(), maxLength = 2001 }, "questions[0].maxLength" },
    };

    [Theory]
    [MemberData(nameof(BrokenQuestions))]
    public async Task Questions_that_cannot_be_asked_are_sent_back_with_their_field(object question, string field)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var committee = await town.Staff(Role.Committee);

        var drafted = await committee.Post("/api/staff/surveys",
            new { areaId = town.Neighbourhood.Id, year = TestTown.Year, template = "needs", questions = new[] { question } });

        drafted.MustBeMalformed(field);
    }

    [Fact]
    public async Task A_paper_answer_counts_the_person_and_leaves_an_audit_row()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var (elder, nonce) = (await town.PersonWithoutPhone(), NeedsSurvey.NewNonce());

        var first = (await survey.EnterPaper(survey.Committee, elder, nonce)).MustBeOk();
        var again = (await survey.EnterPaper(survey.Committee, elder, nonce)).MustBeOk();

        Assert.Equal(first.Body, again.Body);
        Assert.Equal(1, await survey.DistinctResidents(survey.Committee));
    }

    [Fact]
    public async Task Paper_is_not_entered_over_a_persons_own_answer_but_the_person_may_answer_over_paper()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var residents = await town.Residents(2);

        await survey.Answer(residents[0]);
        (await survey.EnterPaper(survey.Committee, residents[0].PersonId!.Value)).MustBeRefused("survey.answered-by-themselves");
        await survey.EnterPaper(survey.Committee, residents[1].PersonId!.Value);
        (await survey.Answer(residents[1], will: "lead")).MustBeOk();

        Assert.Equal((1, 1), (await survey.Votes("taking-part", "join"), await survey.Votes("taking-part", "lead")));
        Assert.Equal(2, await survey.DistinctResidents(residents[0]));
    }

    [Fact]
    public async Task Paper_of_a_person_from_another_roster_is_not_found()
    {
        var api = await TestApi.Shared();
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(api));
        var stranger = await (await TestTown.Settle(api)).PersonWithoutPhone();

        (await survey.EnterPaper(survey.Committee, stranger)).Must(HttpStatusCode.NotFound);
    }
}
