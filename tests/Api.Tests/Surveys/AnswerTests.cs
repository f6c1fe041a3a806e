using System.Net;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Surveys;

public sealed class AnswerTests
{
    [Fact]
    public async Task A_resident_answers_and_finds_the_answer_again()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var resident = await town.Resident();

        var receipt = (await survey.Answer(resident, need: "想要一个棋牌角")).MustBeOk().Json;

        Assert.True(receipt.GetProperty("first").GetBoolean());
        var mine = (await resident.Get(survey.Address)).MustBeOk().Json.GetProperty("myAnswer");
        Assert.Equal("想要一个棋牌角", mine.GetProperty("answers")[2].GetProperty("text").GetString());
        Assert.Equal("mini", mine.GetProperty("channel").GetString());
        var listed = (await resident.Get("/api/surveys")).MustBeOk().Json;
        Assert.True(listed[0].GetProperty("answered").GetBoolean());
    }

    [Fact]
    public async Task The_same_nonce_gives_the_first_receipt_again_also_after_a_later_change()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var resident = await town.Resident();
        var nonce = NeedsSurvey.NewNonce();

        var first = (await survey.Answer(resident, nonce, will: "join")).MustBeOk();
        (await survey.Answer(resident, will: "lead")).MustBeOk();
        var repeated = (await survey.Answer(resident, nonce, will: "join")).MustBeOk();

        Assert.Equal(first.Body, repeated.Body);
        Assert.Equal((0, 1), (await survey.Votes("taking-part", "join"), await survey.Votes("taking-part", "lead")));
    }

    [Fact]
    public async Task A_change_moves_the_vote_and_counts_the_person_once()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var resident = await town.Resident();

        await survey.Answer(resident, will: "join");
        var changed = (await survey.Answer(resident, will: "lead")).MustBeOk();

        Assert.False(changed.Json.GetProperty("first").GetBoolean());
        Assert.Equal((0, 1), (await survey.Votes("taking-part", "join"), await survey.Votes("taking-part", "lead")));
        Assert.Equal(1, await survey.DistinctResidents(resident));
    }

    [Fact]
    public async Task An_answer_can_be_changed_until_it_has_been_written_thirty_two_times()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var resident = await town.Resident();

        for (var i = 0; i < 32; i++) (await survey.Answer(resident)).MustBeOk();

        (await survey.Answer(resident)).MustBeRefused("survey.changed-too-often");
    }

    [Fact]
    public async Task After_closing_the_first_receipt_is_still_given_but_no_change_is_taken()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var resident = await town.Resident();
        var nonce = NeedsSurvey.NewNonce();
        var first = (await survey.Answer(resident, nonce)).MustBeOk();
        (await survey.Close()).Must(HttpStatusCode.NoContent);

        Assert.Equal(first.Body, (await survey.Answer(resident, nonce)).MustBeOk().Body);
        (await survey.Answer(resident)).MustBeRefused("survey.closed");
    }

    [Fact]
    public async Task A_newcomer_is_told_to_be_verified_first()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);

        (await survey.Answer(await town.Newcomer())).MustBeRefused("resident.not-verified");
    }

    [Fact]
    public async Task A_neighbour_from_elsewhere_does_not_find_the_survey()
    {
        var api = await TestApi.Shared();
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(api));
        var elsewhere = await (await TestTown.Settle(api)).Resident();

        (await survey.Answer(elsewhere)).Must(HttpStatusCode.NotFound);
        (await elsewhere.Get(survey.Address)).Must(HttpStatusCode.NotFound);
        (await elsewhere.Get($"{survey.Address}/progress")).Must(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_longest_text_is_taken_and_lines_of_any_script_come_back_as_written()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var resident = await town.Resident();
        var text = "'\";--\\ 😀𠮷\n%_`" + new string('需', 400);

        (await survey.Answer(resident, need: text)).MustBeOk();

        var mine = (await resident.Get(survey.Address)).MustBeOk().Json.GetProperty("myAnswer").GetProperty("answers")[2].GetProperty("text").GetString();
        Assert.Equal(text, mine);
    }
}
