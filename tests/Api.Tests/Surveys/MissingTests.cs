using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using static ZiZhiJin.Api.Tests.Surveys.FreeSurvey;

namespace ZiZhiJin.Api.Tests.Surveys;

public sealed class MissingTests
{
    [Fact]
    public async Task The_committee_sees_how_many_are_missing_and_who_and_reading_the_list_is_written_down()
    {
        var api = await TestApi.Shared();
        var survey = await Opened(await TestTown.Settle(api), Choice("dog", "有狗吗？"));
        var (resident, elder) = (await survey.Town.Resident(), await survey.Town.PersonWithoutPhone());
        (await resident.Answer(survey, null, Chosen("dog", "yes"))).MustBeOk();

        var counts = (await survey.Committee.Get($"{survey.StaffAddress}/missing")).MustBeOk().Json;
        var list = (await survey.Committee.Get($"{survey.StaffAddress}/missing/persons?building=1")).MustBeOk();

        Assert.Equal(1, counts.GetProperty("all").GetProperty("missing").GetInt32());
        Assert.Equal(2, counts.GetProperty("ages").GetProperty("unknown").GetProperty("persons").GetInt32());
        Assert.Equal("1", counts.GetProperty("buildings")[0].GetProperty("building").GetString());
        var missing = Assert.Single(list.Json.EnumerateArray());
        Assert.Equal(elder, missing.GetProperty("id").GetGuid());
        Assert.Contains('*', missing.GetProperty("name").GetString()!);
        Assert.False(missing.GetProperty("hasAccount").GetBoolean());
        Assert.Equal(1, await api.InDb(db => db.AuditRows.CountAsync(row => row.Act == "survey.missing-read" && row.SubjectId == survey.Id)));
    }

    [Fact]
    public async Task Another_building_lacks_nobody_and_one_who_answers_is_missing_no_more()
    {
        var survey = await Opened(await TestTown.Settle(await TestApi.Shared()), Choice("dog", "有狗吗？"));
        var resident = await survey.Town.Resident();

        Assert.Empty((await survey.Committee.Get($"{survey.StaffAddress}/missing/persons?building=2")).MustBeOk().Json.EnumerateArray());
        Assert.Single((await survey.Committee.Get($"{survey.StaffAddress}/missing/persons")).MustBeOk().Json.EnumerateArray());
        (await resident.Answer(survey, null, Chosen("dog", "yes"))).MustBeOk();
        Assert.Empty((await survey.Committee.Get($"{survey.StaffAddress}/missing/persons")).MustBeOk().Json.EnumerateArray());
    }
}
