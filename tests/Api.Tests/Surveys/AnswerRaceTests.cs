using System.Net;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Surveys;

public sealed class AnswerRaceTests
{
    [Fact]
    public async Task Two_hundred_answers_of_one_person_at_the_same_moment_leave_one()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var resident = await town.Resident();
        var nonce = NeedsSurvey.NewNonce();

        var receipts = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => survey.Answer(resident, nonce)));

        Assert.Single(receipts.Select(receipt => receipt.MustBeOk().Body).Distinct());
        Assert.Equal(1, await survey.DistinctResidents(resident));
        Assert.Equal(1, await survey.Votes("taking-part", "join"));
    }

    [Fact]
    public async Task Two_hundred_different_answers_of_one_person_at_once_count_one_person()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var resident = await town.Resident();

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => survey.Answer(resident)));

        Assert.Equal(32, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer => answer.MustBeRefused("survey.changed-too-often"));
        Assert.Equal(1, await survey.DistinctResidents(resident));
        Assert.Equal(1, await survey.Votes("taking-part", "join"));
    }

    [Fact]
    public async Task Two_hundred_persons_at_once_are_all_counted()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var residents = await town.Residents(200);

        var answers = await Task.WhenAll(residents.Select(resident => survey.Answer(resident)));

        Assert.All(answers, answer => answer.MustBeOk());
        Assert.Equal(200, await survey.DistinctResidents(residents[0]));
        Assert.Equal(200, await survey.Votes("taking-part", "join"));
    }

    [Fact]
    public async Task Nothing_lands_after_closing_and_every_acknowledged_answer_is_there()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var residents = await town.Residents(200);

        var answering = residents.Select(resident => survey.Answer(resident)).ToList();
        await answering[0];
        (await survey.Close()).Must(HttpStatusCode.NoContent);
        var votesAtClosing = await survey.Votes("taking-part", "join");
        var answers = await Task.WhenAll(answering);

        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer => answer.MustBeRefused("survey.closed"));
        Assert.Equal(votesAtClosing, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.Equal(votesAtClosing, await survey.Votes("taking-part", "join"));
    }
}
