using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Presence.Codes;
using static ZiZhiJin.Api.Tests.Activities.LeadersPhone;

namespace ZiZhiJin.Api.Tests.Activities;

public sealed class ScanTests
{
    private static readonly TimeSpan Earlier = TimeSpan.FromMinutes(-20);

    [Theory]
    [InlineData(0)]
    [InlineData(-600)]
    [InlineData(600)]
    public async Task Scans_made_without_the_network_count_from_the_moment_they_were_made(int secondsOff)
    {
        var (api, town, activity) = await GoingOn();
        var resident = await town.Resident();
        var (scannedAt, phone) = (api.Clock.GetUtcNow() + Earlier, TimeSpan.FromSeconds(secondsOff));
        var code = PersonalCode.Make(await PassOf(activity, resident), scannedAt);

        var result = (await Upload(api, activity, phone, Scan(code, scannedAt + phone))).MustBeOk().Json[0];

        Assert.Equal(scannedAt, result.GetProperty("checkedInAt").GetDateTimeOffset());
        Assert.Equal(resident.PersonId, result.GetProperty("personId").GetGuid());
        Assert.True(result.GetProperty("first").GetBoolean());
    }

    [Fact]
    public async Task A_queue_that_is_sent_again_in_another_order_gives_the_same_results()
    {
        var (api, town, activity) = await GoingOn();
        var scans = new List<object>();
        foreach (var resident in await town.Residents(20)) scans.Add(Scan(PersonalCode.Make(await PassOf(activity, resident), api.Clock.GetUtcNow() + Earlier), api.Clock.GetUtcNow() + Earlier));

        var first = (await Upload(api, activity, default, [.. scans])).MustBeOk();
        var again = (await Upload(api, activity, default, [.. scans.AsEnumerable().Reverse()])).MustBeOk();

        Assert.Equal(first.Json.EnumerateArray().Select(result => result.ToString()), again.Json.EnumerateArray().Select(result => result.ToString()).Reverse());
        Assert.Equal(20, await activity.Persons());
        Assert.Equal(20, await api.InDb(db => Task.FromResult(db.Scans.Count(scan => scan.OccasionId == activity.Id))));
    }

    [Fact]
    public async Task Of_two_leaders_who_scanned_one_person_the_earlier_wins_and_both_scans_stay()
    {
        var (api, town, activity) = await GoingOn();
        var (resident, now) = (await town.Resident(), api.Clock.GetUtcNow());
        var pass = await PassOf(activity, resident);

        (await Upload(api, activity, default, Scan(PersonalCode.Make(pass, now), now))).MustBeOk();
        var earlier = (await Upload(api, activity, default, Scan(PersonalCode.Make(pass, now + Earlier), now + Earlier))).MustBeOk().Json[0];

        Assert.Equal(now + Earlier, earlier.GetProperty("checkedInAt").GetDateTimeOffset());
        Assert.Equal(1, await activity.Persons());
        Assert.Equal(2, await api.InDb(db => Task.FromResult(db.Scans.Count(scan => scan.OccasionId == activity.Id))));
    }

    [Fact]
    public async Task A_refused_scan_holds_up_no_other_and_says_what_to_do()
    {
        var (api, town, activity) = await GoingOn();
        var (resident, now) = (await town.Resident(), api.Clock.GetUtcNow());
        var pass = await PassOf(activity, resident);
        var stranger = pass with { Reference = pass.Reference ^ 1 };
        var forged = pass with { SigningKey = new byte[32] };

        var results = (await Upload(api, activity, default,
            Scan("not a code", now), Scan(PersonalCode.Make(stranger, now), now), Scan(PersonalCode.Make(forged, now), now),
            Scan(PersonalCode.Make(pass, now), now.AddMinutes(-5)), Scan(PersonalCode.Make(pass, now), now))).MustBeOk().Json.EnumerateArray().ToList();

        Assert.Equal(["check-in.no-personal-code", "scan.code-of-nobody", "scan.code-of-nobody", "scan.code-not-fresh"], results.Take(4).Select(result => result.GetProperty("code").GetString()));
        Assert.All(results.Take(4), result => Assert.False(string.IsNullOrEmpty(result.GetProperty("detail").GetString())));
        Assert.True(results[4].GetProperty("first").GetBoolean());
        Assert.Equal(5, await api.InDb(db => Task.FromResult(db.Scans.Count(scan => scan.OccasionId == activity.Id))));
    }

    [Fact]
    public async Task A_phone_that_is_wrong_by_more_than_ten_minutes_is_asked_to_set_its_clock()
    {
        var (api, town, activity) = await GoingOn();
        var resident = await town.Resident();
        var code = PersonalCode.Make(await PassOf(activity, resident), api.Clock.GetUtcNow());

        (await Upload(api, activity, TimeSpan.FromSeconds(601), Scan(code, api.Clock.GetUtcNow().AddSeconds(601)))).MustBeRefused("scan.clock-too-far-off");
        Assert.Equal(0, await activity.Persons());
    }

    [Fact]
    public async Task Five_hundred_scans_at_once_are_taken_each_with_its_own_result()
    {
        var (api, _, activity) = await GoingOn();
        var stranger = PersonalCode.Make(new PersonalPass(1, new byte[16], new byte[32]), api.Clock.GetUtcNow());

        var results = (await Upload(api, activity, default, [.. Enumerable.Range(0, 500).Select(_ => Scan(stranger, api.Clock.GetUtcNow()))])).MustBeOk().Json;

        Assert.Equal(500, results.EnumerateArray().Count(result => result.GetProperty("code").GetString() == "scan.code-of-nobody"));
    }

    [Fact]
    public async Task More_than_five_hundred_scans_at_once_are_too_many()
    {
        var (api, _, activity) = await GoingOn();
        var scans = Enumerable.Range(0, 501).Select(_ => Scan("x", api.Clock.GetUtcNow())).ToArray();

        (await Upload(api, activity, default, scans)).Must(System.Net.HttpStatusCode.BadRequest);
    }
}
