using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;

namespace ZiZhiJin.Api.Tests.Community.Merging;

/// <summary>Whatever happens to a roster, in whatever order: the gate counts the distinct persons who answered, and the tallies count each of their answers once.</summary>
public sealed class CountingTests
{
    private const int Steps = 100;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task The_gate_counts_the_distinct_persons_who_answered_after_every_step(int seed)
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api, "chuansha");
        var model = new ModelTown(api, town, [await NeedsSurvey.Opened(town), await NeedsSurvey.Opened(town)], new Random(seed));
        for (var (step, wasOpen) = (0, false); step < Steps; step++)
        {
            await model.Act();

            var gate = await api.InDb(db => db.NeedsGates.AsNoTracking().SingleAsync(gate => gate.AreaId == town.Neighbourhood.Id));
            Assert.True(model.Counted == gate.Residents, $"seed {seed}, step {step}: {gate.Residents} counted, {model.Counted} persons answered");
            Assert.True(gate.IsOpen || !wasOpen, $"seed {seed}, step {step}: the gate closed again");
            wasOpen = gate.IsOpen;
        }

        Assert.True(model.Counted > 0);
        await CountsAreWhatTheAnswersSay(api, town, model);
    }

    private static async Task CountsAreWhatTheAnswersSay(TestApi api, TestTown town, ModelTown model)
    {
        var surveys = model.Surveys.Select(survey => survey.Id).ToList();
        var answers = await api.InDb(db => db.SurveyAnswers.AsNoTracking().Where(answer => surveys.Contains(answer.SurveyId)).ToListAsync());
        var turnouts = await api.InDb(db => db.SurveyTurnouts.AsNoTracking().Where(turnout => surveys.Contains(turnout.SurveyId) && turnout.Answers != 0).ToListAsync());
        var voices = await api.InDb(db => db.NeedsVoices.AsNoTracking().Where(voice => voice.AreaId == town.Neighbourhood.Id).Select(voice => voice.PersonId).ToListAsync());

        Assert.Equal(answers.GroupBy(answer => (answer.SurveyId, answer.Channel)).ToDictionary(group => group.Key, group => group.Count()).OrderBy(group => group.Key),
            turnouts.ToDictionary(turnout => (turnout.SurveyId, turnout.Channel), turnout => turnout.Answers).OrderBy(group => group.Key));
        Assert.Equal(answers.Select(answer => answer.PersonId).Distinct().Order(), voices.Order());
        Assert.Equal(model.Counted, voices.Count);
    }
}
