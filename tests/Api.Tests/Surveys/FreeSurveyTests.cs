using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Surveys;

public sealed class FreeSurveyTests
{
    private static readonly object[] Questions =
        [new { id = "day", kind = "single", title = "哪天好？", required = true, options = new[] { new { id = "sat", text = "周六" }, new { id = "sun", text = "周日" } } }];

    [Fact]
    public async Task A_committee_asks_a_question_of_its_own_without_direction_or_rules_of_the_town()
    {
        var town = await TestTown.Settle(await TestApi.Shared(), withDirection: false);
        var survey = await Opened(town);
        var resident = await town.Resident();

        (await Answer(survey, resident)).MustBeOk();

        var read = (await resident.Get(survey.Address)).MustBeOk().Json;
        Assert.Equal("free", read.GetProperty("kind").GetString());
        Assert.False(read.TryGetProperty("policy", out _));
        Assert.Equal(1, await survey.Votes("day", "sat"));
    }

    [Fact]
    public async Task Who_answers_it_is_not_counted_at_the_gate_also_when_they_answer_both_at_once()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var (free, needs) = (await Opened(town), await NeedsSurvey.Opened(town));
        var residents = await town.Residents(60);

        await Task.WhenAll(residents.Select(resident => Answer(free, resident)).Concat(residents.Take(7).Select(resident => needs.Answer(resident))));

        Assert.Equal(7, await needs.DistinctResidents(residents[0]));
        Assert.Equal(7, await api.InDb(db => db.NeedsVoices.CountAsync(voice => voice.AreaId == town.Neighbourhood.Id)));
        Assert.Equal(60, await free.Votes("day", "sat"));
        (await Answer(free, residents[0], "sun")).MustBeOk();
        Assert.Equal(7, await needs.DistinctResidents(residents[0]));
    }

    [Fact]
    public async Task Its_progress_says_how_many_answered_and_knows_no_gate()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await Opened(town);
        var residents = await town.Residents(2);
        foreach (var resident in residents) (await Answer(survey, resident)).MustBeOk();

        var seen = (await residents[0].Get($"{survey.Address}/progress")).MustBeOk().Json;
        var seenByStaff = (await survey.Committee.Get($"{survey.Address}/progress")).MustBeOk().Json;

        Assert.Equal(2, seen.GetProperty("distinctResidents").GetInt32());
        Assert.False(seen.GetProperty("gateOpen").GetBoolean());
        Assert.False(seen.TryGetProperty("minimum", out _));
        Assert.False(seen.TryGetProperty("byChannel", out _));
        Assert.Equal(2, seenByStaff.GetProperty("otherChannels").GetInt32());
    }

    [Fact]
    public async Task A_survey_without_questions_or_with_broken_ones_is_sent_back()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var committee = await town.Staff(Role.Committee);

        var drafted = await committee.Post("/api/staff/surveys/free", new { areaId = town.Neighbourhood.Id, title = "空的", questions = Array.Empty<object>() });

        drafted.MustBeMalformed("questions");
    }

    private static async Task<NeedsSurvey> Opened(TestTown town)
    {
        var committee = await town.Staff(Role.Committee);
        var drafted = (await committee.Post("/api/staff/surveys/free", new { areaId = town.Neighbourhood.Id, title = "端午活动", questions = Questions })).Must(HttpStatusCode.Created);
        var survey = new NeedsSurvey(town, committee, drafted.Json.GetProperty("id").GetGuid());
        (await survey.Open()).Must(HttpStatusCode.NoContent);
        return survey;
    }

    private static Task<ApiAnswer> Answer(NeedsSurvey survey, TestUser resident, string day = "sat") =>
        resident.Put($"{survey.Address}/answer", new { nonce = NeedsSurvey.NewNonce(), answers = new[] { new { questionId = "day", choices = new[] { day } } } });
}
