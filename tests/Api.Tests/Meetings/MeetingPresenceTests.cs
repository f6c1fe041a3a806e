using System.Net;
using System.Text.RegularExpressions;
using ZiZhiJin.Api.Tests.Activities;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence.Codes;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Tests.Meetings;

/// <summary>Who was at a meeting is proven in the same ways as at an activity.</summary>
public sealed partial class MeetingPresenceTests
{
    [Fact]
    public async Task A_helper_enters_somebody_by_name_who_then_votes_and_takes_it_back_with_a_reason()
    {
        var (_, town, meeting) = await GoingOn();
        var (motion, liaison, resident) = (await meeting.Opened(TestMotion.Ballot(needsPresence: true)), await town.Staff(Role.Liaison), await town.Resident());
        var person = resident.PersonId!.Value;
        Assert.Contains((await liaison.Get($"{meeting.Address}/persons?name=居民")).MustBeOk().Json.EnumerateArray(), found => found.GetProperty("id").GetGuid() == person);

        Assert.True((await meeting.Enter(person, liaison)).MustBeOk().Json.GetProperty("first").GetBoolean());
        (await motion.Cast(resident)).MustBeOk();
        Assert.Equal(1, await meeting.Persons());

        (await liaison.Post($"{meeting.Address}/check-ins/{person}/undoing", new { reason = "认错了人" })).Must(HttpStatusCode.NoContent);
        Assert.Equal(0, await meeting.Persons());
        var refused = (await resident.Post($"{meeting.Address}/check-in", new { venueCode = town.VenueCodeOf(meeting.Id), nonce = NeedsSurvey.NewNonce() }));
        refused.MustBeRefused("check-in.undone");
        Assert.Contains("会议负责人", refused.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-26, null)]
    [InlineData(-27, "check-in.entry-too-late")]
    public async Task Who_was_at_a_meeting_is_entered_until_a_day_after_its_end(int hoursUntilStart, string? refusal)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town, TimeSpan.FromHours(hoursUntilStart));

        var answer = await meeting.Enter(await town.PersonWithoutPhone());

        if (refusal is null) answer.MustBeOk();
        else answer.MustBeRefused(refusal);
    }

    [Fact]
    public async Task Personal_codes_and_cards_are_scanned_each_judged_on_its_own_and_all_are_kept()
    {
        var (api, town, meeting) = await GoingOn();
        var (resident, elder, other, now) = (await town.Resident(), await town.PersonWithoutPhone(), await town.PersonWithoutPhone(), api.Clock.GetUtcNow());
        var pass = await LeadersPhone.PassOf(meeting.Address, resident);
        async Task<string> CardOf(Guid person) => (await meeting.Committee.Post($"/api/staff/persons/{person}/card")).MustBeOk().Json.GetProperty("code").GetString()!;
        var (card, early) = (await CardOf(elder), await CardOf(other));

        var results = (await LeadersPhone.Upload(api, (meeting.Committee, meeting.Address), default,
            LeadersPhone.Scan(PersonalCode.Make(pass, now), now), LeadersPhone.Scan("一张海报", now), LeadersPhone.Scan(card, now), LeadersPhone.Scan(early, now.AddHours(-5)))).MustBeOk().Json;

        Assert.Equal([true, false, true, false], results.EnumerateArray().Select(result => result.GetProperty("first").GetBoolean()));
        Assert.Equal("check-in.too-early", results[3].GetProperty("code").GetString());
        Assert.Contains("会议开始前半小时", results[3].GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, await meeting.Persons());
        Assert.Equal(4, (await meeting.Committee.Get($"{meeting.StaffAddress}/evidence")).MustBeOk().Json.GetProperty("scans").GetArrayLength());
    }

    [Fact]
    public async Task The_pack_of_a_meeting_opens_a_name_only_with_the_code_of_its_bearer()
    {
        var (_, town, meeting) = await GoingOn();
        var resident = await town.Resident();
        (await meeting.Register(resident)).MustBeOk();
        var pass = await LeadersPhone.PassOf(meeting.Address, resident);

        var entry = Assert.Single((await meeting.Committee.Get($"{meeting.Address}/pack")).MustBeOk().Json.GetProperty("entries").EnumerateArray());

        Assert.StartsWith("居民0号", LeaderPacks.Unlock(LeadersPhone.LockedNameOf(entry), pass.PackSecret.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_screen_in_the_hall_shows_the_meeting_and_says_so_when_it_is_cancelled()
    {
        var (api, _, meeting) = await GoingOn();
        using var browser = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = api.Http.BaseAddress };
        var number = Number().Match(await browser.GetStringAsync("/screen")).Groups[1].Value;

        (await meeting.Committee.Put($"{meeting.Address}/screen", new { number })).Must(HttpStatusCode.NoContent);
        var page = await browser.GetStringAsync("/screen");
        Assert.Contains("楼道照明", page, StringComparison.Ordinal);
        Assert.Contains("现场签到码", page, StringComparison.Ordinal);

        (await meeting.Committee.Post($"{meeting.StaffAddress}/cancellation")).Must(HttpStatusCode.NoContent);
        Assert.Contains("这场会议已经取消", await browser.GetStringAsync("/screen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_in_at_a_meeting_that_was_not_theirs_is_contested_and_taken_back()
    {
        var (_, town, meeting) = await GoingOn();
        var (victim, other) = (await town.Resident(), await town.Resident());
        await meeting.CheckIn(victim);

        var nothing = await other.Post($"{meeting.Address}/check-in/contest");
        nothing.MustBeRefused("mark.nothing-to-contest");
        Assert.Contains("您在这场会议没有签到记录", nothing.Body, StringComparison.Ordinal);
        Assert.Equal("open", (await victim.Post($"{meeting.Address}/check-in/contest")).MustBeOk().Json.GetProperty("state").GetString());

        var mark = Assert.Single((await meeting.Committee.Get("/api/staff/marks")).MustBeOk().Json.EnumerateArray()).GetProperty("id").GetGuid();
        (await meeting.Committee.Post($"/api/staff/marks/{mark}/decision", new { takeBack = true, reason = "本人当天在外地" })).Must(HttpStatusCode.NoContent);
        Assert.Equal(0, await meeting.Persons());
    }

    [Fact]
    public async Task A_meeting_is_no_activity_and_an_activity_no_meeting()
    {
        var (_, town, meeting) = await GoingOn();
        var (activity, elder) = (await TestActivity.Announced(town), await town.PersonWithoutPhone());

        (await meeting.Committee.Post($"/api/activities/{meeting.Id}/entries", new { personId = elder, nonce = NeedsSurvey.NewNonce() })).Must(HttpStatusCode.NotFound);
        (await meeting.Committee.Post($"/api/meetings/{activity.Id}/entries", new { personId = elder, nonce = NeedsSurvey.NewNonce() })).Must(HttpStatusCode.NotFound);
        (await (await town.Staff(Role.Leader)).Post($"{meeting.Address}/entries", new { personId = elder, nonce = NeedsSurvey.NewNonce() })).Must(HttpStatusCode.Forbidden);
    }

    private static async Task<(TestApi Api, TestTown Town, TestMeeting Meeting)> GoingOn()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        return (api, town, await TestMeeting.Announced(town, TimeSpan.FromMinutes(-30)));
    }

    [GeneratedRegex("role=\"status\">([0-9]{4})<")]
    private static partial Regex Number();
}
