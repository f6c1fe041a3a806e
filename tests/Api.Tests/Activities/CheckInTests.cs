using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Presence.Codes;

namespace ZiZhiJin.Api.Tests.Activities;

public sealed class CheckInTests
{
    [Fact]
    public async Task A_resident_scans_the_screen_and_is_there()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var activity = await TestActivity.Announced(town);
        var resident = await town.Resident();
        var shown = (await activity.Leader.Get($"{activity.Address}/venue-code")).MustBeOk().Json;

        var checkedIn = (await activity.CheckIn(resident, shown.GetProperty("code").GetString())).MustBeOk().Json;

        Assert.True(checkedIn.GetProperty("first").GetBoolean());
        Assert.Equal(checkedIn.GetProperty("checkedInAt").GetDateTimeOffset(), (await resident.Get(activity.Address)).MustBeOk().Json.GetProperty("checkedInAt").GetDateTimeOffset());
        Assert.EndsWith($"/s/{shown.GetProperty("code").GetString()}", shown.GetProperty("url").GetString());
        Assert.InRange(shown.GetProperty("validFor").GetInt32(), 1, 10_000);
    }

    [Fact]
    public async Task Two_hundred_scans_of_one_person_at_once_are_one_check_in_and_one_answer()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var activity = await TestActivity.Announced(town);
        var (resident, nonce) = (await town.Resident(), NeedsSurvey.NewNonce());

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => activity.CheckIn(resident, nonce: nonce)));

        Assert.Single(answers.Select(answer => answer.MustBeOk().Body).Distinct());
        Assert.Equal(1, await activity.Persons());
    }

    [Fact]
    public async Task Of_many_scans_of_one_person_exactly_one_is_the_first()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var activity = await TestActivity.Announced(town);
        var resident = await town.Resident();

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => activity.CheckIn(resident)));

        Assert.Equal(1, answers.Count(answer => answer.MustBeOk().Json.GetProperty("first").GetBoolean()));
        Assert.Single(answers.Select(answer => answer.Json.GetProperty("checkedInAt").GetString()).Distinct());
    }

    [Fact]
    public async Task Two_hundred_persons_at_once_are_two_hundred_check_ins()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var activity = await TestActivity.Announced(town);
        var residents = await town.Residents(200);

        var answers = await Task.WhenAll(residents.Select(resident => activity.CheckIn(resident)));

        Assert.All(answers, answer => Assert.True(answer.MustBeOk().Json.GetProperty("first").GetBoolean()));
        Assert.Equal(200, await activity.Persons());
    }

    [Fact]
    public async Task Every_wrong_code_is_refused_with_its_own_reason()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var (activity, other) = (await TestActivity.Announced(town), await TestActivity.Announced(town));
        var resident = await town.Resident();
        var now = api.Clock.GetUtcNow();
        string CodeAt(int seconds) => api.Services.GetRequiredService<VenueCodes>().At(activity.Id, now.AddSeconds(seconds));
        var forged = new VenueCodes(new byte[32]).At(activity.Id, now);

        (await activity.CheckIn(resident, CodeAt(-30))).MustBeRefused("check-in.code-outdated");
        (await activity.CheckIn(resident, CodeAt(20))).MustBeRefused("check-in.code-from-the-future");
        (await activity.CheckIn(resident, town.VenueCodeOf(other.Id))).MustBeRefused("check-in.code-of-another-occasion");
        (await activity.CheckIn(resident, forged)).MustBeRefused("check-in.forged-code");
        (await activity.CheckIn(resident, "扫到一张海报")).MustBeRefused("check-in.no-venue-code");
        Assert.Equal(0, await activity.Persons());
    }

    [Fact]
    public async Task A_true_code_of_another_area_says_where_to_turn_and_without_it_the_activity_is_not_there()
    {
        var api = await TestApi.Shared();
        var (here, elsewhere) = (await TestTown.Settle(api), await TestTown.Settle(api));
        var (activity, mine) = (await TestActivity.Announced(here), await TestActivity.Announced(elsewhere));
        var stranger = await elsewhere.Resident();

        (await activity.CheckIn(stranger)).MustBeRefused("check-in.other-area");
        (await activity.CheckIn(stranger, elsewhere.VenueCodeOf(mine.Id))).Must(HttpStatusCode.NotFound);
        Assert.Equal(0, await activity.Persons());
    }

    [Theory]
    [InlineData(31, "check-in.too-early")]
    [InlineData(-121, "check-in.too-late")]
    public async Task Outside_its_time_an_activity_takes_nobody(int minutesUntilStart, string refusal)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var activity = await TestActivity.Announced(town, startsIn: TimeSpan.FromMinutes(minutesUntilStart));

        (await activity.CheckIn(await town.Resident())).MustBeRefused(refusal);
        (await activity.Leader.Get($"{activity.Address}/venue-code")).MustBeRefused(refusal);
    }

    [Fact]
    public async Task After_the_closing_nobody_comes_in_and_those_who_were_there_stay()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var activity = await TestActivity.Announced(town, startsIn: TimeSpan.FromMinutes(-30));
        (await activity.CheckIn(await town.Resident())).MustBeOk();

        (await activity.Leader.Post($"{activity.StaffAddress}/closing", new { headCount = 3 })).Must(HttpStatusCode.NoContent);

        var attendance = (await activity.Leader.Get($"{activity.StaffAddress}/attendance")).MustBeOk().Json;
        Assert.Equal((1, 3), (attendance.GetProperty("persons").GetInt32(), attendance.GetProperty("headCount").GetInt32()));
        (await activity.Leader.Post($"{activity.StaffAddress}/cancellation")).MustBeRefused("occasion.closed");
    }
}
