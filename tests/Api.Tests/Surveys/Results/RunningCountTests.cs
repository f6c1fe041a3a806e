using System.Text.Json;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Surveys.Results;

/// <summary>What staff see of a survey while it is open, and that closing tells no more than the results do.</summary>
public sealed class RunningCountTests
{
    [Fact]
    public async Task While_it_is_open_staff_see_how_many_answered_and_nothing_of_what_they_said()
    {
        var survey = await ClosedSurvey.Answered(await TestTown.Settle(await TestApi.Shared()), 6, 5);

        var running = (await survey.Survey.Committee.Get($"{survey.Survey.StaffAddress}/tallies")).MustBeOk().Json;

        Assert.Equal(11, running.GetProperty("answers").GetInt32());
        Assert.False(running.TryGetProperty("tallies", out _));
    }

    [Theory]
    [InlineData(5, "5")]
    [InlineData(4, "-")]
    public async Task Once_it_is_closed_staff_read_tallies_as_the_results_tell_them(int onSunday, string sunday)
    {
        var survey = await ClosedSurvey.Of(await TestTown.Settle(await TestApi.Shared()), 7, onSunday);

        var closed = (await survey.Survey.Committee.Get($"{survey.Survey.StaffAddress}/tallies")).MustBeOk().Json;

        Assert.Equal(7 + onSunday, closed.GetProperty("answers").GetInt32());
        Assert.Equal(sunday, VotesFor(closed, "day", "sun"));
        Assert.Equal($"{7 + onSunday}", VotesFor(closed, "wants", "bench"));
    }

    [Theory]
    [InlineData(5, "6", "5", "-")]
    [InlineData(4, "-", "-", "10")]
    public async Task Channels_of_fewer_than_five_are_one_number_and_the_gate_counts_exactly(int onPaper, string mini, string paper, string others)
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared()));
        foreach (var resident in await survey.Town.Residents(6)) (await survey.Answer(resident)).MustBeOk();
        for (var i = 0; i < onPaper; i++) (await survey.EnterPaper(survey.Committee, await survey.Town.PersonWithoutPhone())).MustBeOk();

        var progress = (await survey.Committee.Get($"{survey.Address}/progress")).MustBeOk().Json;

        Assert.Equal((6 + onPaper, 34 - onPaper), (progress.GetProperty("distinctResidents").GetInt32(), progress.GetProperty("missing").GetInt32()));
        Assert.Equal((mini, paper, others), (Number(progress.GetProperty("byChannel"), "mini"), Number(progress.GetProperty("byChannel"), "paper"), Number(progress, "otherChannels")));
    }

    [Fact]
    public async Task Channels_of_a_closed_survey_stay_as_they_were_counted_when_two_persons_turn_out_to_be_one()
    {
        var survey = await ClosedSurvey.Of(await TestTown.Settle(await TestApi.Shared()), 6, 5);
        var (committee, residents) = (survey.Survey.Committee, survey.Residents);

        (await committee.Post($"/api/staff/persons/{residents[1].PersonId}/merge", new { otherId = residents[0].PersonId, reason = "同一个人" })).Must(System.Net.HttpStatusCode.NoContent);

        var progress = (await committee.Get($"{survey.Survey.Address}/progress")).MustBeOk().Json;
        Assert.Equal((10, "11"), (progress.GetProperty("distinctResidents").GetInt32(), Number(progress.GetProperty("byChannel"), "mini")));
    }

    private static string VotesFor(JsonElement answer, string question, string option) => Number(answer.GetProperty("tallies").EnumerateArray()
        .Single(tally => tally.GetProperty("questionId").GetString() == question && tally.GetProperty("optionId").GetString() == option), "votes");

    private static string Number(JsonElement json, string name) => json.TryGetProperty(name, out var number) ? $"{number}" : "-";
}
