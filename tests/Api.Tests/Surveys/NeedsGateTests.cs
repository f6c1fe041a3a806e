using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Tests.Surveys;

public sealed class NeedsGateTests
{
    [Fact]
    public async Task Thirty_nine_residents_do_not_open_the_gate_and_the_fortieth_does()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var residents = await town.Residents(40);

        await Task.WhenAll(residents.Take(39).Select(resident => survey.Answer(resident)));
        var before = (await survey.Committee.Get($"{survey.Address}/progress")).MustBeOk().Json;
        (await survey.Answer(residents[39])).MustBeOk();

        Assert.False(before.GetProperty("gateOpen").GetBoolean());
        Assert.Equal(1, before.GetProperty("missing").GetInt32());
        Assert.True(await survey.GateIsOpen(residents[0]));
    }

    [Fact]
    public async Task The_gate_opens_exactly_once_under_two_hundred_answers_at_once()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var survey = await NeedsSurvey.Opened(town);

        await Task.WhenAll((await town.Residents(200)).Select(resident => survey.Answer(resident)));

        var openings = await api.InDb(db => db.Outbox.CountAsync(row => row.Kind == "needs-gate.opened" && row.AreaId == town.Neighbourhood.Id));
        Assert.Equal(1, openings);
    }

    [Fact]
    public async Task A_person_who_answers_on_two_channels_at_once_counts_once()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var survey = await NeedsSurvey.Opened(town);
        var residents = await town.Residents(40);
        await Task.WhenAll(residents.Take(39).Select(resident => survey.Answer(resident)));

        await Task.WhenAll(survey.Answer(residents[39]), survey.EnterPaper(survey.Committee, residents[39].PersonId!.Value));

        Assert.Equal(40, await survey.DistinctResidents(residents[0]));
        Assert.Equal(40, await survey.Votes("taking-part", "join"));
        Assert.True(await survey.GateIsOpen(residents[0]));
        Assert.Equal(1, await api.InDb(db => db.Outbox.CountAsync(row => row.AreaId == town.Neighbourhood.Id)));
    }

    [Fact]
    public async Task A_person_counts_once_over_all_surveys_of_the_fund_year()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (first, second) = (await NeedsSurvey.Opened(town), await NeedsSurvey.Opened(town));
        var residents = await town.Residents(3);

        await Task.WhenAll(residents.SelectMany(resident => new[] { first.Answer(resident), second.Answer(resident) }));

        Assert.Equal(3, await first.DistinctResidents(residents[0]));
        Assert.Equal(3, await second.DistinctResidents(residents[0]));
    }

    [Fact]
    public async Task A_person_whose_voice_was_taken_back_is_counted_again_with_the_next_answer()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var (first, second) = (await NeedsSurvey.Opened(town), await NeedsSurvey.Opened(town));
        var residents = await town.Residents(2);
        foreach (var resident in residents) (await first.Answer(resident)).MustBeOk();

        await api.InDb(db => TakeBack(db, town.Neighbourhood.Id, residents[0].PersonId!.Value));
        var without = await first.DistinctResidents(residents[0]);
        foreach (var resident in residents) (await second.Answer(resident)).MustBeOk();

        Assert.Equal(1, without);
        Assert.Equal(2, await first.DistinctResidents(residents[0]));
    }

    [Fact]
    public async Task Staff_also_see_channels_and_how_many_are_missing()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var resident = await town.Resident();
        await survey.Answer(resident);
        await survey.EnterPaper(await town.Staff(Role.Liaison), await town.PersonWithoutPhone());

        var seen = (await survey.Committee.Get($"{survey.Address}/progress")).MustBeOk().Json;
        var seenByResident = (await resident.Get($"{survey.Address}/progress")).MustBeOk().Json;

        Assert.Equal(2, seen.GetProperty("distinctResidents").GetInt32());
        Assert.Equal(40, seen.GetProperty("minimum").GetInt32());
        Assert.Equal(38, seen.GetProperty("missing").GetInt32());
        Assert.Equal(2, seen.GetProperty("otherChannels").GetInt32());
        Assert.False(seenByResident.TryGetProperty("byChannel", out _));
        Assert.False(seenByResident.TryGetProperty("missing", out _));
    }

    [Fact]
    public async Task The_minimum_names_the_rule_it_rests_on()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);

        var rule = (await survey.Committee.Get($"{survey.Address}/progress")).MustBeOk().Json.GetProperty("rule");

        Assert.Equal("PX-11", rule.GetProperty("id").GetString());
        Assert.Contains("浦浦办〔2023〕4号", rule.GetProperty("source").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_town_that_names_no_number_is_open_with_its_first_resident()
    {
        var town = await TestTown.Settle(await TestApi.Shared(), "chuansha");
        var survey = await NeedsSurvey.Opened(town);
        var resident = await town.Resident();

        var before = await survey.GateIsOpen(resident);
        (await survey.Answer(resident)).MustBeOk();
        var after = (await resident.Get($"{survey.Address}/progress")).MustBeOk().Json;

        Assert.False(before);
        Assert.True(after.GetProperty("gateOpen").GetBoolean());
        Assert.False(after.TryGetProperty("minimum", out _));
    }

    private static async Task<int> TakeBack(ZiZhiJinDb db, Guid areaId, Guid personId)
    {
        await db.NeedsVoices.Where(voice => voice.AreaId == areaId && voice.PersonId == personId).ExecuteDeleteAsync();
        return await db.NeedsGates.Where(gate => gate.AreaId == areaId).ExecuteUpdateAsync(set => set
            .SetProperty(gate => gate.Residents, gate => gate.Residents - 1)
            .SetProperty(gate => gate.Recounts, gate => gate.Recounts + 1));
    }
}
