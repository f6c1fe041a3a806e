using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Api.Tests.Community;

/// <summary>Nobody loses a role because it was forgotten: those who may renew it see that it ends, and are reminded once.</summary>
public sealed class EndingRoleTests
{
    private static readonly DateOnly First = new(2026, 1, 1), SixthOfJune = new(2026, 6, 6);

    [Fact]
    public async Task A_role_ends_soon_from_the_first_second_of_the_thirtieth_shanghai_day_before_its_last()
    {
        await using var api = await TestApi.Start();
        var town = await TestTown.Settle(api);
        var grant = await Give(town, Role.Committee, SixthOfJune);

        api.Clock.Move(new TimeSpan(13, 59, 59));
        Assert.Empty(await SeenBy(await town.Staff(Role.Office, town.Subdistrict)));
        Assert.Equal(0, await Remind(api));

        api.Clock.Move(TimeSpan.FromSeconds(1));
        var seen = Assert.Single(await SeenBy(await town.Staff(Role.Office, town.Subdistrict)));
        Assert.Equal((grant, 30), (seen.GetProperty("id").GetGuid(), seen.GetProperty("daysLeft").GetInt32()));
        Assert.Equal(1, await Remind(api));
        Assert.Equal(0, await Remind(api));

        var reminder = Assert.Single(await Reminders(api));
        Assert.Contains($"{grant}", reminder, StringComparison.Ordinal);
        Assert.Contains("2026-06-06", reminder, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    public async Task A_reminder_that_nobody_wrote_in_time_is_written_until_the_last_second_of_the_last_day(int secondsAfter, int written)
    {
        await using var api = await TestApi.Start();
        var town = await TestTown.Settle(api);
        await Give(town, Role.Committee, SixthOfJune);

        api.Clock.Move(new DateTimeOffset(2026, 6, 7, 0, 0, 0, TimeSpan.FromHours(8)).AddSeconds(secondsAfter) - StandingClock.Start);

        Assert.Equal(written, await Remind(api));
    }

    [Fact]
    public async Task Two_processes_that_remind_at_once_write_one_reminder_of_each_role()
    {
        await using var api = await TestApi.Start();
        await using var twin = await api.StartTwin();
        var town = await TestTown.Settle(api);
        for (var i = 0; i < 12; i++) await Give(town, Role.Committee, new DateOnly(2026, 5, 20));

        var written = await Task.WhenAll(Remind(api), Remind(twin), Remind(api), Remind(twin));

        Assert.Equal(12, written.Sum());
        Assert.Equal(12, (await Reminders(api)).Distinct().Count());
        Assert.Equal(12, (await Reminders(api)).Count);
    }

    [Fact]
    public async Task A_role_that_was_renewed_or_ended_or_has_no_end_ends_not_soon()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var office = await town.Staff(Role.Office, town.Subdistrict);
        var renewed = await Give(town, Role.Committee, new DateOnly(2026, 5, 20));
        var holder = await api.InDb(db => db.RoleGrants.Where(grant => grant.Id == renewed).Select(grant => grant.AccountId).SingleAsync());
        await town.Save(db => db.Add(RoleGrant.Give(holder, Role.Committee, town.Neighbourhood.Id, new DateOnly(2026, 5, 21), new DateOnly(2027, 5, 20), null)));
        (await office.Delete($"/api/staff/grants/{await Give(town, Role.Committee, new DateOnly(2026, 5, 20))}")).Must(System.Net.HttpStatusCode.NoContent);
        await Give(town, Role.Committee, null);

        Assert.Empty(await SeenBy(office));
    }

    [Fact]
    public async Task Only_those_who_may_renew_a_role_see_it_and_only_in_their_own_area()
    {
        var api = await TestApi.Shared();
        var (town, elsewhere) = (await TestTown.Settle(api), await TestTown.Settle(api));
        var (leader, committee) = (await Give(town, Role.Leader, new DateOnly(2026, 5, 20)), await Give(town, Role.Committee, new DateOnly(2026, 5, 20)));

        Assert.Equal([leader], Ids(await SeenBy(await town.Staff(Role.Committee))));
        Assert.Equal([committee], Ids(await SeenBy(await town.Staff(Role.Office, town.Subdistrict))));
        Assert.Empty(await SeenBy(await elsewhere.Staff(Role.Office, elsewhere.Subdistrict)));
    }

    private static async Task<Guid> Give(TestTown town, Role role, DateOnly? lastDay)
    {
        var grant = RoleGrant.Give((await town.Newcomer()).AccountId, role, town.Neighbourhood.Id, First, lastDay, null);
        await town.Save(db => db.Add(grant));
        return grant.Id;
    }

    private static async Task<int> Remind(TestApi api)
    {
        await using var scope = api.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ExpiringGrants>().Remind(default);
    }

    private static Task<List<string>> Reminders(TestApi api) =>
        api.InDb(db => db.Outbox.Where(row => row.Kind == ExpiringGrants.EndsSoon).Select(row => row.Payload).ToListAsync());

    private static async Task<IReadOnlyList<JsonElement>> SeenBy(TestUser staff) => [.. (await staff.Get("/api/staff/grants/expiring")).MustBeOk().Json.EnumerateArray()];

    private static IEnumerable<Guid> Ids(IEnumerable<JsonElement> grants) => grants.Select(grant => grant.GetProperty("id").GetGuid());
}
