using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Community;

/// <summary>Who handles money is made so by two people: one asks with a reason, another one approves.</summary>
public sealed class RoleRequestTests
{
    [Fact]
    public async Task Nobody_makes_a_bookkeeper_alone()
    {
        var (town, office, newcomer) = await Settle();

        (await office.Post("/api/staff/grants", new { accountId = newcomer.AccountId, role = "finance", areaId = town.Subdistrict.Id, from = "2026-01-01" }))
            .MustBeRefused("grant.needs-four-eyes");
        var asked = await Ask(office, town, newcomer);
        (await Decide(office, asked)).MustBeRefused("four-eyes.own-request");
        Assert.False(await HoldsFinance(newcomer));

        (await Decide(await town.Staff(Role.Office, town.Subdistrict), asked)).Must(HttpStatusCode.NoContent);
        Assert.True(await HoldsFinance(newcomer));
    }

    [Fact]
    public async Task Where_the_office_is_one_person_the_district_is_the_second_pair_of_eyes()
    {
        var (town, office, newcomer) = await Settle();
        var (asked, district) = (await Ask(office, town, newcomer), await town.Staff(Role.District, town.District));

        Assert.Equal("接替退休的会计", Assert.Single((await district.Get("/api/staff/role-requests")).MustBeOk().Json.EnumerateArray()).GetProperty("approval").GetProperty("reason").GetString());
        (await Decide(district, asked)).Must(HttpStatusCode.NoContent);

        Assert.True(await HoldsFinance(newcomer));
    }

    [Fact]
    public async Task Whoever_is_to_hold_the_role_does_not_approve_it()
    {
        var (town, office, _) = await Settle();
        var other = await town.Staff(Role.Office, town.Subdistrict);

        (await Decide(other, await Ask(office, town, other))).MustBeRefused("grant.to-oneself");
    }

    [Fact]
    public async Task What_was_declined_or_taken_back_gives_nothing()
    {
        var (town, office, newcomer) = await Settle();
        var (declined, takenBack, other) = (await Ask(office, town, newcomer), await Ask(office, town, newcomer), await town.Staff(Role.Office, town.Subdistrict));

        (await Decide(other, declined, approve: false)).Must(HttpStatusCode.NoContent);
        (await other.Delete($"/api/staff/role-requests/{takenBack}")).MustBeRefused("four-eyes.not-asked-by-you");
        (await office.Delete($"/api/staff/role-requests/{takenBack}")).Must(HttpStatusCode.NoContent);
        (await office.Delete($"/api/staff/role-requests/{takenBack}")).Must(HttpStatusCode.NoContent);

        (await Decide(other, takenBack)).MustBeRefused("four-eyes.decided");
        (await Decide(other, declined)).MustBeRefused("four-eyes.decided");
        Assert.False(await HoldsFinance(newcomer));
    }

    [Fact]
    public async Task Of_many_who_decide_at_once_one_decides_and_one_grant_comes_of_it()
    {
        var api = await TestApi.Shared();
        var (town, office, newcomer) = await Settle();
        var asked = await Ask(office, town, newcomer);
        var others = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => town.Staff(Role.Office, town.Subdistrict)));

        var answers = await Task.WhenAll(others.Select(other => Decide(other, asked)));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.NoContent);
        Assert.Equal(1, await api.InDb(db => db.RoleGrants.CountAsync(grant => grant.AccountId == newcomer.AccountId)));
        Assert.Equal(1, await api.InDb(db => db.AuditRows.CountAsync(row => row.SubjectId == asked && row.Act == "role.approve")));
    }

    [Fact]
    public async Task A_role_that_one_person_gives_needs_no_request_and_another_towns_office_asks_for_nothing_here()
    {
        var (town, office, newcomer) = await Settle();
        var elsewhere = await TestTown.Settle(await TestApi.Shared());

        (await Send(office, town, newcomer, "reviewer")).MustBeRefused("grant.needs-no-request");
        (await Send(office, elsewhere, newcomer, "finance")).Must(HttpStatusCode.NotFound);
    }

    private static async Task<(TestTown, TestUser Office, TestUser Newcomer)> Settle()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        return (town, await town.Staff(Role.Office, town.Subdistrict), await town.Newcomer());
    }

    private static async Task<Guid> Ask(TestUser office, TestTown town, TestUser forWhom) =>
        (await Send(office, town, forWhom, "finance")).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

    private static Task<ApiAnswer> Send(TestUser office, TestTown town, TestUser forWhom, string role) =>
        office.Post("/api/staff/role-requests", new { accountId = forWhom.AccountId, role, areaId = town.Subdistrict.Id, from = "2026-01-01", reason = "接替退休的会计" });

    private static Task<ApiAnswer> Decide(TestUser by, Guid request, bool approve = true) => by.Post($"/api/staff/role-requests/{request}/decision", new { approve });

    private static async Task<bool> HoldsFinance(TestUser user) => (await user.Get("/api/staff/areas")).Status == HttpStatusCode.OK;
}
