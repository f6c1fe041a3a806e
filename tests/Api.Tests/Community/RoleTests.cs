using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Community;

public sealed class RoleTests
{
    [Fact]
    public async Task An_office_makes_a_committee_member_who_may_work_with_the_next_request()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (office, newcomer) = (await town.Staff(Role.Office, town.Subdistrict), await town.Newcomer());
        (await newcomer.Get("/api/staff/areas")).Must(HttpStatusCode.Forbidden);

        (await Give(office, newcomer, "committee", town.Neighbourhood.Id)).Must(HttpStatusCode.Created);

        var areas = (await newcomer.Get("/api/staff/areas")).MustBeOk().Json;
        Assert.Equal(town.Neighbourhood.Id, Assert.Single(areas.EnumerateArray()).GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task An_ended_role_ends_with_the_next_request()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (office, newcomer) = (await town.Staff(Role.Office, town.Subdistrict), await town.Newcomer());
        var grant = (await Give(office, newcomer, "committee", town.Neighbourhood.Id)).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        (await newcomer.Get("/api/staff/areas")).MustBeOk();

        (await office.Delete($"/api/staff/grants/{grant}")).Must(HttpStatusCode.NoContent);
        (await office.Delete($"/api/staff/grants/{grant}")).Must(HttpStatusCode.NoContent);

        (await newcomer.Get("/api/staff/areas")).Must(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(Role.Committee, "leader", HttpStatusCode.Created)]
    [InlineData(Role.Committee, "committee", HttpStatusCode.Conflict)]
    [InlineData(Role.Committee, "office", HttpStatusCode.Conflict)]
    [InlineData(Role.Office, "reviewer", HttpStatusCode.Created)]
    [InlineData(Role.Office, "leader", HttpStatusCode.Conflict)]
    [InlineData(Role.Office, "office", HttpStatusCode.Conflict)]
    [InlineData(Role.District, "office", HttpStatusCode.Created)]
    [InlineData(Role.District, "operator", HttpStatusCode.Conflict)]
    [InlineData(Role.Operator, "district", HttpStatusCode.Created)]
    [InlineData(Role.Operator, "committee", HttpStatusCode.Conflict)]
    public async Task Each_role_is_given_by_those_who_may(Role giver, string given, HttpStatusCode answer)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var staff = await town.Staff(giver, town.District);

        (await Give(staff, await town.Newcomer(), given, town.Neighbourhood.Id)).Must(answer);
    }

    [Fact]
    public async Task A_role_is_not_given_outside_ones_own_area()
    {
        var api = await TestApi.Shared();
        var (town, elsewhere) = (await TestTown.Settle(api), await TestTown.Settle(api));
        var office = await town.Staff(Role.Office, town.Subdistrict);

        (await Give(office, await town.Newcomer(), "committee", elsewhere.Neighbourhood.Id)).Must(HttpStatusCode.NotFound);
        (await Give(office, await town.Newcomer(), "committee", town.District.Id)).Must(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("2026-05-05", "2026-05-06", HttpStatusCode.OK)]
    [InlineData("2026-05-06", null, HttpStatusCode.OK)]
    [InlineData("2026-05-07", null, HttpStatusCode.Forbidden)]
    [InlineData("2026-04-01", "2026-05-05", HttpStatusCode.Forbidden)]
    public async Task A_role_holds_from_its_first_to_its_last_shanghai_day(string from, string? to, HttpStatusCode answer)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (office, newcomer) = (await town.Staff(Role.Office, town.Subdistrict), await town.Newcomer());

        (await office.Post("/api/staff/grants", new { accountId = newcomer.AccountId, role = "committee", areaId = town.Neighbourhood.Id, from, to }))
            .Must(HttpStatusCode.Created);

        (await newcomer.Get("/api/staff/areas")).Must(answer);
    }

    [Fact]
    public async Task A_role_that_ends_before_it_starts_is_sent_back()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (office, newcomer) = (await town.Staff(Role.Office, town.Subdistrict), await town.Newcomer());

        var answer = await office.Post("/api/staff/grants",
            new { accountId = newcomer.AccountId, role = "committee", areaId = town.Neighbourhood.Id, from = "2026-05-06", to = "2026-05-05" });

        answer.MustBeMalformed("to");
    }

    [Fact]
    public async Task Every_staff_act_done_or_refused_leaves_an_audit_row()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var office = await town.Staff(Role.Office, town.Subdistrict);

        await Give(office, await town.Newcomer(), "committee", town.Neighbourhood.Id);
        await Give(office, await town.Newcomer(), "leader", town.Neighbourhood.Id);
        await office.Get($"/api/staff/persons?areaId={town.Neighbourhood.Id}");

        var rows = await api.InDb(db => db.AuditRows.Where(row => row.AccountId == office.AccountId).OrderBy(row => row.Id).ToListAsync());
        Assert.Equal([null, "grant.not-yours-to-give", "role.missing"], rows.Select(row => row.RefusalCode));
        Assert.Equal("role.give", rows[0].Act);
    }

    private static Task<ApiAnswer> Give(TestUser giver, TestUser to, string role, Guid area) =>
        giver.Post("/api/staff/grants", new { accountId = to.AccountId, role, areaId = area, from = "2026-01-01" });
}
