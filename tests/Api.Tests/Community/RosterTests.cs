using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Community;

public sealed class RosterTests
{
    [Fact]
    public async Task A_committee_member_makes_a_newcomer_a_verified_resident_with_the_next_request()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (committee, newcomer) = (await town.Staff(Role.Committee), await town.Newcomer());
        (await newcomer.Get("/api/me")).MustBeOk();
        var person = await town.PersonWithoutPhone();

        (await Attach(committee, person, newcomer.AccountId)).Must(HttpStatusCode.NoContent);

        var me = (await newcomer.Get("/api/me")).MustBeOk().Json;
        Assert.True(me.GetProperty("verified").GetBoolean());
        Assert.Equal(town.Neighbourhood.Id, me.GetProperty("area").GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task Attaching_again_is_harmless_and_a_second_person_or_account_is_refused()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (committee, one, other) = (await town.Staff(Role.Committee), await town.Newcomer(), await town.Newcomer());
        var (person, neighbour) = (await town.PersonWithoutPhone(), await town.PersonWithoutPhone());

        (await Attach(committee, person, one.AccountId)).Must(HttpStatusCode.NoContent);
        (await Attach(committee, person, one.AccountId)).Must(HttpStatusCode.NoContent);
        (await Attach(committee, neighbour, one.AccountId)).MustBeRefused("account.has-person");
        (await Attach(committee, person, other.AccountId)).MustBeRefused("person.has-account");
        (await Attach(committee, neighbour, Guid.CreateVersion7())).MustBeRefused("account.unknown");
    }

    [Fact]
    public async Task Of_twenty_accounts_attached_to_one_person_at_once_one_stays()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var (committee, person) = (await town.Staff(Role.Committee), await town.PersonWithoutPhone());
        var newcomers = new List<TestUser>();
        for (var i = 0; i < 20; i++) newcomers.Add(await town.Newcomer());

        var answers = await Task.WhenAll(newcomers.Select(newcomer => Attach(committee, person, newcomer.AccountId)));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.NoContent);
        Assert.Equal(1, await api.InDb(db => db.Accounts.CountAsync(account => account.PersonId == person)));
    }

    [Fact]
    public async Task A_detached_phone_is_nobody_here_with_the_next_request()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (committee, resident) = (await town.Staff(Role.Committee), await town.Resident());
        (await resident.Get("/api/me")).MustBeOk();

        (await committee.Delete($"/api/staff/persons/{resident.PersonId}/account")).Must(HttpStatusCode.NoContent);

        Assert.False((await resident.Get("/api/me")).MustBeOk().Json.GetProperty("verified").GetBoolean());
    }

    [Fact]
    public async Task Of_twenty_who_detach_at_once_one_does_and_the_others_find_nothing()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (committee, resident) = (await town.Staff(Role.Committee), await town.Resident());

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => committee.Delete($"/api/staff/persons/{resident.PersonId}/account")));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.NoContent);
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.NoContent), answer => answer.Must(HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Somebody_is_added_by_hand_with_reason_and_voucher_and_only_once()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var committee = await town.Staff(Role.Committee);

        (await Add(committee, town, "王秀英", "3")).Must(HttpStatusCode.Created);
        (await Add(committee, town, " 王秀英 ", "３")).MustBeRefused("person.on-roster");
        (await Add(committee, town, "王秀英", "4")).Must(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Lists_mask_names_and_numbers_and_are_searched_by_part_of_a_name()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var committee = await town.Staff(Role.Committee);
        await Add(committee, town, "欧阳建国", "3");
        await Add(committee, town, "王秀英", "3");

        var found = (await committee.Get($"/api/staff/persons?areaId={town.Neighbourhood.Id}&name=建国")).MustBeOk().Json;

        Assert.Equal("欧**国", Assert.Single(found.EnumerateArray()).GetProperty("name").GetString());
        Assert.Equal("*******0000", found[0].GetProperty("phone").GetString());
    }

    [Fact]
    public async Task Nothing_about_a_person_is_stored_or_logged_in_the_clear()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        await Add(await town.Staff(Role.Committee), town, "诸葛无名氏", "77");

        var rows = await api.InDb(db => db.Persons.AsNoTracking().Where(person => person.AreaId == town.Neighbourhood.Id).ToListAsync());

        var bytes = rows.SelectMany(row => new[] { row.Name, row.Address, row.Phone ?? [] }).Select(System.Text.Encoding.UTF8.GetString);
        Assert.DoesNotContain(bytes, text => text.Contains("诸葛", StringComparison.Ordinal) || text.Contains("13800000000", StringComparison.Ordinal));
        Assert.DoesNotContain(api.Log.Lines, line => line.Contains("诸葛", StringComparison.Ordinal));
    }

    private static Task<ApiAnswer> Attach(TestUser committee, Guid person, Guid account) =>
        committee.Put($"/api/staff/persons/{person}/account", new { accountId = account, reason = "本人到居委会办理" });

    private static Task<ApiAnswer> Add(TestUser committee, TestTown town, string name, string building) => committee.Post("/api/staff/persons", new
    {
        areaId = town.Neighbourhood.Id, name, home = new { building, room = "101" }, phone = "13800000000",
        proof = new { reason = "新搬入", voucher = "房产证" },
    });
}
