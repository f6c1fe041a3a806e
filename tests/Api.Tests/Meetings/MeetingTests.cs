using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Policies;

namespace ZiZhiJin.Api.Tests.Meetings;

public sealed class MeetingTests
{
    [Fact]
    public async Task A_hearing_cannot_be_announced_before_the_office_has_said_for_how_many_days()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var hearing = await TestMeeting.Planned(town, "hearing", TimeSpan.FromDays(30));

        var refused = await hearing.Announce();

        refused.MustBeRefused("policy.not-filled-in");
        Assert.Equal("PX-13", refused.Json.GetProperty("rule").GetProperty("id").GetString());
        (await (await town.Resident()).Get(hearing.Address)).Must(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(7, "meeting.published-too-late")]
    [InlineData(8, null)]
    public async Task A_hearing_is_published_for_as_many_full_days_as_the_office_said(int daysUntilStart, string? refusal)
    {
        var rules = await TownRules.Of(await TestTown.Settle(await TestApi.Shared()));
        var hearing = await TestMeeting.Planned(rules.Town, "hearing", TimeSpan.FromDays(daysUntilStart));
        (await rules.Enter("PX-13", "days", new { number = 7 })).Must(HttpStatusCode.NoContent);

        var announced = await hearing.Announce();

        if (refusal is null) announced.Must(HttpStatusCode.NoContent);
        else announced.MustBeRefused(refusal);
    }

    [Fact]
    public async Task Another_day_for_an_announced_hearing_begins_the_publicity_anew()
    {
        var rules = await TownRules.Of(await TestTown.Settle(await TestApi.Shared()));
        var hearing = await TestMeeting.Planned(rules.Town, "hearing", TimeSpan.FromDays(20));
        (await rules.Enter("PX-13", "days", new { number = 7 })).Must(HttpStatusCode.NoContent);
        (await hearing.Announce()).Must(HttpStatusCode.NoContent);

        (await hearing.Committee.Put(hearing.StaffAddress, TestMeeting.Outline(TimeSpan.FromDays(2)))).MustBeRefused("meeting.published-too-late");
        (await hearing.Committee.Put(hearing.StaffAddress, TestMeeting.Outline(TimeSpan.FromDays(12)))).Must(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task People_register_for_a_meeting_wait_for_a_place_and_check_in_as_at_an_activity()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town, places: 1);
        var (first, second) = (await town.Resident(), await town.Resident());

        (await meeting.Register(first)).MustBeOk();
        var waiting = (await meeting.Register(second)).MustBeOk().Json.GetProperty("place");
        (await first.Delete($"{meeting.Address}/registration")).Must(HttpStatusCode.NoContent);
        await meeting.CheckIn(second);

        Assert.False(waiting.GetProperty("hasPlace").GetBoolean());
        var mine = (await second.Get(meeting.Address)).MustBeOk().Json;
        Assert.True(mine.GetProperty("myPlace").GetProperty("hasPlace").GetBoolean());
        Assert.NotNull(mine.GetProperty("checkedInAt").GetString());
        Assert.Equal(1, (await meeting.Committee.Get($"{meeting.StaffAddress}/attendance")).MustBeOk().Json.GetProperty("persons").GetInt32());
    }

    [Fact]
    public async Task A_meeting_is_not_closed_over_an_open_vote()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var motion = await meeting.Opened();

        (await meeting.Committee.Post($"{meeting.StaffAddress}/closing", new { headCount = 3 })).MustBeRefused("meeting.votes-open");
        (await motion.Close()).MustBeOk();
        (await meeting.Committee.Post($"{meeting.StaffAddress}/closing", new { headCount = 3 })).Must(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Nothing_is_voted_on_before_the_meeting_has_begun_or_rewritten_while_it_is_voted_on()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var later = await (await TestMeeting.Announced(town, TimeSpan.FromMinutes(1))).Drafted();
        var open = await (await TestMeeting.Announced(town)).Opened();
        var committee = await town.Staff(Domain.Community.Role.Committee);

        (await later.Open()).MustBeRefused("motion.meeting-not-going-on");
        (await committee.Put(open.StaffAddress, new { title = "别的题目", text = "别的", ballot = TestMotion.Ballot(), rule = TestMotion.Rule() })).MustBeRefused("motion.already-open");
    }
}
