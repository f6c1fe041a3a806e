using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Tests.Surveys;

public sealed class MissingTests
{
    [Fact]
    public async Task Who_is_missing_stands_in_numbers_by_age_tenure_and_building_and_whoever_reads_the_names_is_audited()
    {
        var (api, town, liaison, survey) = await Opened();
        var resident = await town.Resident();
        await town.PersonWithoutPhone();
        (await resident.Put($"/api/surveys/{survey}/answer", new { nonce = "BBBBBBBBBBBBBBBBBBBBBA", answers = new[] { new { questionId = "need", text = "灯" } } })).MustBeOk();

        var numbers = (await liaison.Browse($"/desk/surveys/{survey}/missing")).MustBeOk().Body;
        Assert.Contains("名册上 2 位，已参加 1 位", numbers, StringComparison.Ordinal);
        Assert.Contains("还差 39 位", numbers, StringComparison.Ordinal);
        Assert.Equal(0, await Read(api, liaison));
        var list = (await liaison.Browse($"/desk/surveys/{survey}/missing/list?building=1")).MustBeOk().Body;

        Assert.Contains("1号101室", list, StringComparison.Ordinal);
        Assert.Contains("老*", list, StringComparison.Ordinal);
        Assert.DoesNotContain("居民0", list, StringComparison.Ordinal);
        Assert.Equal(1, await Read(api, liaison));
    }

    [Fact]
    public async Task The_list_can_be_of_those_only_whom_one_reaches_in_person()
    {
        var (_, town, liaison, survey) = await Opened();
        await town.Resident();

        Assert.Contains("没有这样的居民", (await liaison.Browse($"/desk/surveys/{survey}/missing/list?who=WithoutPhone")).MustBeOk().Body, StringComparison.Ordinal);
        await town.PersonWithoutPhone();

        Assert.Contains("1 位 ·", (await liaison.Browse($"/desk/surveys/{survey}/missing/list?who=WithoutPhone")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Contains("没有这样的居民", (await liaison.Browse($"/desk/surveys/{survey}/missing/list?who=Tenants")).MustBeOk().Body, StringComparison.Ordinal);
    }

    private static Task<int> Read(TestApi api, TestUser clerk) => api.InDb(db => db.AuditRows.CountAsync(row => row.AccountId == clerk.AccountId && row.Act == "survey.missing-read"));

    private static async Task<(TestApi Api, TestTown Town, TestUser Liaison, Guid Survey)> Opened()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var committee = await town.Staff(Role.Committee);
        var questions = new[] { new { id = "need", kind = "text", title = "您的需求？", required = true, options = Array.Empty<object>() } };
        var drafted = await committee.Post("/api/staff/surveys", new { areaId = town.Neighbourhood.Id, year = TestTown.Year, template = "needs", questions });
        var id = drafted.Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        (await committee.Submit($"/desk/surveys/{id}/opening")).Must(HttpStatusCode.SeeOther);
        return (api, town, await town.Staff(Role.Liaison), id);
    }
}
