using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Activities;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Points;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Presence.Marks;

namespace ZiZhiJin.Api.Tests.Presence;

public sealed class MarkTests
{
    private static readonly Lazy<Task<TestApi>> OwnHost = new(() => TestApi.Start(more: [("Presence:Patterns:DevicePersons", "5"), ("Presence:Patterns:HelperPersons", "4")]));

    [Fact]
    public async Task Fewer_heads_than_check_ins_are_marked_once_from_the_threshold_on()
    {
        var here = await Town();
        var (three, two) = (await Closed(here, checkIns: 5, heads: 2), await Closed(here, checkIns: 5, heads: 3));

        await Look(here);
        await Look(here);

        var mark = Assert.Single(await Marks(here));
        Assert.Equal((three.Id, "fewerHeads", 2), (mark.GetProperty("occasionId").GetGuid(), mark.GetProperty("kind").GetString(), mark.GetProperty("evidence").GetProperty("heads").GetInt32()));
        Assert.Equal(5, mark.GetProperty("evidence").GetProperty("persons").GetArrayLength());
        Assert.NotEqual(three.Id, two.Id);
        Assert.Equal(5, await three.Persons());
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public async Task Somebody_who_was_at_two_places_within_minutes_is_marked(int minutesBetween, bool isMarked)
    {
        var here = await Town();
        var resident = await here.Town.Resident();
        var (one, other) = (await here.Helping(), await here.Helping());
        (await one.CheckIn(resident)).MustBeOk();
        (await other.CheckIn(resident)).MustBeOk();
        await here.Api.InDb(db => db.CheckIns.Where(checkIn => checkIn.OccasionId == one.Id).ExecuteUpdateAsync(set => set.SetProperty(checkIn => checkIn.At, here.Api.Clock.GetUtcNow().AddMinutes(-minutesBetween))));

        await Look(here);

        Assert.Equal(isMarked ? ["impossiblePace"] : [], (await Marks(here)).Select(mark => mark.GetProperty("kind").GetString()!));
        Assert.Equal((1, 1), (await one.Persons(), await other.Persons()));
    }

    [Theory]
    [InlineData(4, 30, false)]
    [InlineData(5, 30, true)]
    [InlineData(5, 75, false)]
    public async Task One_device_that_scans_many_in_a_few_minutes_is_marked(int persons, int secondsApart, bool isMarked)
    {
        var here = await Town();
        var activity = await here.Helping();
        var residents = await here.Town.Residents(persons);
        foreach (var resident in residents) (await activity.CheckIn(resident)).MustBeOk();
        await here.Town.Save(db => db.AddRange(residents.Select((resident, i) => new Scan
        {
            OccasionId = activity.Id, ByAccountId = activity.Leader.AccountId, Nonce = Guid.CreateVersion7().ToByteArray(), PersonId = resident.PersonId, Device = "HUAWEI nova 12",
            PhoneTime = here.Api.Clock.GetUtcNow(), ReceivedAt = here.Api.Clock.GetUtcNow(), ScannedAt = here.Api.Clock.GetUtcNow().AddSeconds(i * secondsApart),
        })));

        await Look(here);

        Assert.Equal(isMarked ? ["oneDevice"] : [], (await Marks(here)).Select(mark => mark.GetProperty("kind").GetString()!));
    }

    [Theory]
    [InlineData(PresenceProof.VenueCode, 1, false)]
    [InlineData(PresenceProof.VenueCode, 2, true)]
    [InlineData(PresenceProof.HelperEntry, 3, false)]
    [InlineData(PresenceProof.HelperEntry, 4, true)]
    public async Task Many_persons_from_one_phone_or_by_one_hand_are_marked(PresenceProof proof, int persons, bool isMarked)
    {
        var here = await Town();
        var (activity, account) = (await here.Helping(), Guid.CreateVersion7());
        foreach (var resident in await here.Town.Residents(persons)) (await activity.CheckIn(resident)).MustBeOk();
        await here.Api.InDb(db => db.CheckIns.Where(one => one.OccasionId == activity.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.ByAccountId, account).SetProperty(one => one.Proof, proof)));

        await Look(here);

        Assert.Equal(isMarked ? ["oneAccount"] : [], (await Marks(here)).Select(mark => mark.GetProperty("kind").GetString()!));
    }

    [Fact]
    public async Task A_resident_contests_a_check_in_that_was_not_theirs_and_it_is_taken_back_with_its_points_once()
    {
        var here = await Town();
        var (victim, other) = (await here.Town.Resident(), await here.Town.Resident());
        var activity = await here.Helping(victim, other);
        here.Api.Clock.Move(TimeSpan.FromMinutes(60));
        await VolunteerTown.Close(activity);
        await here.Follow();
        (await (await here.Town.Resident()).Post($"{activity.Address}/check-in/contest")).MustBeRefused("mark.nothing-to-contest");

        var contested = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => victim.Post($"{activity.Address}/check-in/contest")));
        Assert.All(contested, answer => Assert.Equal("open", answer.MustBeOk().Json.GetProperty("state").GetString()));
        Assert.Equal((2, 10), (await activity.Persons(), await VolunteerTown.BalanceOf(victim)));
        var mark = Assert.Single(await Marks(here)).GetProperty("id").GetGuid();
        var decided = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Decide(here, mark, takeBack: true)));
        await here.Follow();

        Assert.Single(decided, answer => answer.Status == HttpStatusCode.NoContent);
        Assert.All(decided.Where(answer => answer.Status != HttpStatusCode.NoContent), answer => answer.MustBeRefused("mark.already-decided"));
        Assert.Equal((1, 0, 10), (await activity.Persons(), await VolunteerTown.BalanceOf(victim), await VolunteerTown.BalanceOf(other)));
        Assert.Equal("takenBack", (await victim.Post($"{activity.Address}/check-in/contest")).MustBeOk().Json.GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_mark_is_decided_by_those_above_whom_it_is_not_about_and_only_in_their_area()
    {
        var (here, elsewhere) = (await Town(), await Town());
        await Closed(here, checkIns: 4, heads: 1);
        await Look(here);
        var mark = Assert.Single(await Marks(here)).GetProperty("id").GetGuid();

        Assert.Empty(await Marks(elsewhere));
        (await Decide(elsewhere, mark, takeBack: false)).Must(HttpStatusCode.NotFound);
        (await (await here.Town.Staff(Role.Leader)).Get("/api/staff/marks")).Must(HttpStatusCode.Forbidden);
        (await here.Committee.Post($"/api/staff/marks/{mark}/decision", new { takeBack = true, reason = "不在场", persons = new[] { Guid.CreateVersion7() } })).MustBeRefused("mark.not-in-evidence");
        (await Decide(here, mark, takeBack: false)).Must(HttpStatusCode.NoContent);

        Assert.Equal("fine", Assert.Single(await Marks(here)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Nobody_decides_on_a_mark_that_names_them_among_the_persons()
    {
        var here = await Town();
        var (mine, old, older) = (await here.Town.Resident(), await here.Town.PersonWithoutPhone(), await here.Town.PersonWithoutPhone());
        await here.Town.Save(db => db.Add(RoleGrant.Give(mine.AccountId, Role.Committee, here.Town.Neighbourhood.Id, new DateOnly(2026, 1, 1), null, null)));
        var activity = await here.Helping();
        var residents = await here.Town.Residents(3);
        foreach (var resident in residents) (await activity.CheckIn(resident)).MustBeOk();
        await here.Api.InDb(db => db.CheckIns.Where(one => one.OccasionId == activity.Id && one.PersonId == residents[0].PersonId).ExecuteUpdateAsync(set => set.SetProperty(one => one.PersonId, older)));
        (await activity.Leader.Post($"{activity.StaffAddress}/closing", new { headCount = 0 })).Must(HttpStatusCode.NoContent);
        await Look(here);
        var mark = Assert.Single(await Marks(here)).GetProperty("id").GetGuid();

        // They are the person who was checked in, as two merges say.
        foreach (var (into, from) in new[] { (old, older), (mine.PersonId!.Value, old) })
            (await here.Committee.Post($"/api/staff/persons/{into}/merge", new { otherId = from, reason = "登记了两次" })).Must(HttpStatusCode.NoContent);

        (await mine.Post($"/api/staff/marks/{mark}/decision", new { takeBack = false, reason = "没有问题" })).MustBeRefused("mark.own");
        (await Decide(here, mark, takeBack: false)).Must(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Rounds_that_get_in_each_other_s_way_mark_everything_once_and_none_is_stopped()
    {
        var here = await Town();
        var activities = new List<Guid>();
        for (var time = 0; time < 4; time++) activities.Add((await Closed(here, checkIns: 3, heads: 0)).Id);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Look(here)));
        await Look(here);

        Assert.Equal(activities.Order(), (await Marks(here)).Select(mark => mark.GetProperty("occasionId").GetGuid()).Order());
    }

    [Fact]
    public async Task An_entry_that_was_merged_twice_is_one_head()
    {
        var here = await Town();
        var (root, middle, leaf) = (await here.Town.Resident(), await here.Town.Resident(), await here.Town.Resident());
        var activity = await here.Helping();
        foreach (var resident in new[] { root, middle, leaf }) (await activity.CheckIn(resident)).MustBeOk();
        foreach (var (into, from) in new[] { (middle, leaf), (root, middle) })
            (await here.Committee.Post($"/api/staff/persons/{into.PersonId}/merge", new { otherId = from.PersonId, reason = "登记了两次" })).Must(HttpStatusCode.NoContent);
        (await activity.Leader.Post($"{activity.StaffAddress}/closing", new { headCount = 0 })).Must(HttpStatusCode.NoContent);

        await Look(here);

        Assert.Empty(await Marks(here));
    }

    private static async Task<VolunteerTown> Town() => await VolunteerTown.Settle(on: await OwnHost.Value);

    private static async Task<TestActivity> Closed(VolunteerTown here, int checkIns, int heads)
    {
        var activity = await here.Helping();
        foreach (var resident in await here.Town.Residents(checkIns)) (await activity.CheckIn(resident)).MustBeOk();
        (await activity.Leader.Post($"{activity.StaffAddress}/closing", new { headCount = heads })).Must(HttpStatusCode.NoContent);
        return activity;
    }

    private static async Task Look(VolunteerTown here)
    {
        await using var scope = here.Api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PatternFinding>().Round(default);
    }

    private static async Task<List<JsonElement>> Marks(VolunteerTown here) => [.. (await here.Committee.Get("/api/staff/marks")).MustBeOk().Json.EnumerateArray()];

    private static Task<ApiAnswer> Decide(VolunteerTown here, Guid mark, bool takeBack) => here.Committee.Post($"/api/staff/marks/{mark}/decision", new { takeBack, reason = "问过本人和负责人" });
}
