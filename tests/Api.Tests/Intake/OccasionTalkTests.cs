using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Activities;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Meetings;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Intake;

/// <summary>Looking for meetings and activities, registering and leaving, by talking to the official account.</summary>
public sealed class OccasionTalkTests
{
    private static readonly TimeSpan InAWeek = TimeSpan.FromDays(7);

    [Fact]
    public async Task Somebody_finds_a_meeting_reads_of_it_registers_and_sees_it_among_theirs()
    {
        var (_, town, talk, mini) = await Resident();
        Assert.Contains("现在没有可以报名的听证会和会议", await talk.Say("听证会"), StringComparison.Ordinal);
        var meeting = await TestMeeting.Announced(town, InAWeek, places: 3);

        Assert.Contains("居民会议：楼道照明（5月13日（周三）10:00，没有报名，还有 3 个名额）", await talk.Say("听证会"), StringComparison.Ordinal);
        var details = await talk.Say("1");
        foreach (var part in new[] { "时间：5月13日（周三）10:00 到 12:00", "地点：会议室", "名额：3 个，还有 3 个", "介绍征询结果；讨论和表决" }) Assert.Contains(part, details, StringComparison.Ordinal);
        Assert.Contains("报名成功。5月13日（周三）10:00，会议室", await talk.Say("报名"), StringComparison.Ordinal);

        Assert.True((await mini.Get(meeting.Address)).MustBeOk().Json.GetProperty("myPlace").GetProperty("hasPlace").GetBoolean());
        Assert.Contains("居民会议：楼道照明（5月13日（周三）10:00，已报名）", await talk.Say("我的活动"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_too_late_waits_sees_the_position_moves_up_and_may_leave()
    {
        var (_, town, talk, _) = await Resident();
        var activity = await TestActivity.Announced(town, places: 1, startsIn: InAWeek);
        var others = await town.Residents(2);
        foreach (var other in others) (await activity.Register(other)).MustBeOk();

        Assert.Contains("名额已满", await talk.Say("活动", "1"), StringComparison.Ordinal);
        Assert.Contains("候补第 2 位", await talk.Say("排队候补"), StringComparison.Ordinal);
        Assert.Contains("候补第 2 位", await talk.Say("我的活动"), StringComparison.Ordinal);

        foreach (var other in others) await activity.Cancel(other);

        Assert.Contains("已报名", await talk.Say("退出", "我的活动"), StringComparison.Ordinal);
        Assert.Contains("已经取消", await talk.Say("1", "来不了"), StringComparison.Ordinal);
        Assert.Contains("没有报名的会议和活动", await talk.Say("我的活动"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_to_help_is_registered_as_a_volunteer()
    {
        var (api, town, talk, _) = await Resident();
        var activity = await TestActivity.Announced(town, startsIn: InAWeek);

        Assert.Contains("报名成功", await talk.Say("活动", "1", "来当志愿者"), StringComparison.Ordinal);

        Assert.True(await api.InDb(db => db.Registrations.Where(one => one.OccasionId == activity.Id).Select(one => one.AsVolunteer).SingleAsync()));
    }

    [Fact]
    public async Task Before_lots_are_drawn_nobody_is_told_of_a_place_or_a_waiting_list()
    {
        var (api, town, talk, _) = await Resident();
        var meeting = await TestMeeting.Planned(town, startsIn: InAWeek, places: 3);
        (await meeting.Committee.Put($"{meeting.StaffAddress}/lottery", new { closesAt = StandingClock.Start.AddDays(5) })).MustBeOk();
        (await meeting.Announce()).Must(HttpStatusCode.NoContent);
        (await meeting.Committee.Post($"{meeting.StaffAddress}/seats", new { forWhom = "物业公司", seats = 1, nonce = NeedsSurvey.NewNonce() })).Must(HttpStatusCode.Created);

        Assert.Contains("没有报名，名额抽签决定", await talk.Say("听证会"), StringComparison.Ordinal);
        Assert.Contains("名额：2 个，抽签决定，已有 0 人登记", await talk.Say("1"), StringComparison.Ordinal);
        Assert.Contains("已登记抽签，您是 1 号。抽签后会把结果通知您。不来了，回复“我的活动”退出。", await talk.Say("报名"), StringComparison.Ordinal);
        Assert.Contains("已登记抽签，1 号，等抽签结果", await talk.Say("我的活动"), StringComparison.Ordinal);
        Assert.Contains("您已登记抽签。还要参加吗？", await talk.Say("1"), StringComparison.Ordinal);
        Assert.Contains("已经取消“居民会议：楼道照明”的报名。", await talk.Say("不来了"), StringComparison.Ordinal);
        await api.InDb(db => db.Occasions.Where(one => one.Id == meeting.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.LotsCloseAt, StandingClock.Start.AddSeconds(-1))));
        Assert.Contains("抽签报名已经截止", await talk.Say("听证会"), StringComparison.Ordinal);
        Assert.Contains("这一场现在不能报名了", await talk.Say("1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_registered_elsewhere_meanwhile_stays_a_volunteer_and_whoever_left_is_told_so()
    {
        var (api, town, talk, mini) = await Resident();
        var activity = await TestActivity.Announced(town, startsIn: InAWeek);
        await talk.Say("活动", "1");
        (await mini.Put($"{activity.Address}/registration", new { nonce = NeedsSurvey.NewNonce(), asVolunteer = true })).MustBeOk();

        Assert.Contains("报名成功", await talk.Say("报名参加"), StringComparison.Ordinal);
        Assert.True(await api.InDb(db => db.Registrations.Where(one => one.OccasionId == activity.Id).Select(one => one.AsVolunteer).SingleAsync()));

        await talk.Say("我的活动", "1");
        (await activity.Cancel(mini)).Must(HttpStatusCode.NoContent);
        Assert.Contains("已经没有“端午包粽子”的报名，不用取消。", await talk.Say("来不了"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_under_an_entry_that_was_merged_since_is_seen_and_left_in_the_chat()
    {
        var (api, town, talk, mini) = await Resident();
        var meeting = await TestMeeting.Announced(town, InAWeek, places: 1);
        var entry = await town.PersonWithoutPhone();
        (await meeting.Committee.Post($"{meeting.StaffAddress}/registrations", new { personId = entry, nonce = NeedsSurvey.NewNonce() })).MustBeOk();
        var person = await api.InDb(db => db.Accounts.Where(one => one.Id == mini.AccountId).Select(one => one.PersonId).SingleAsync());
        await meeting.Merge(into: person!.Value, entry);

        Assert.Contains("已报名", await talk.Say("听证会"), StringComparison.Ordinal);
        Assert.Contains("已报名", await talk.Say("退出", "我的活动"), StringComparison.Ordinal);
        Assert.Contains("名额会让给排队的邻居", await talk.Say("1", "来不了"), StringComparison.Ordinal);
        Assert.Contains("没有报名的会议和活动", await talk.Say("我的活动"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_the_neighbourhood_next_door_and_no_draft_is_offered()
    {
        var (api, town, talk, _) = await Resident();
        await TestActivity.Announced(await TestTown.Settle(api), startsIn: InAWeek);
        await TestMeeting.Planned(town, startsIn: InAWeek);

        Assert.Contains("现在没有可以报名的活动", await talk.Say("活动"), StringComparison.Ordinal);
        Assert.Contains("现在没有可以报名的听证会和会议", await talk.Say("听证会"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_cancelled_meanwhile_is_said_with_what_to_do_now()
    {
        var (_, town, talk, _) = await Resident();
        var activity = await TestActivity.Announced(town, startsIn: InAWeek);
        (await activity.Register(await town.Resident())).MustBeOk();
        await talk.Say("活动", "1");

        (await activity.Leader.Post($"{activity.StaffAddress}/cancellation")).Must(HttpStatusCode.NoContent);

        var said = await talk.Say("报名参加");
        Assert.Contains("这场活动已经取消", said, StringComparison.Ordinal);
        Assert.Contains("想看别的，回复“活动”", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forty_deliveries_of_one_message_are_one_registration_and_one_reply()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var activity = await TestActivity.Announced(town, places: 5, startsIn: InAWeek);
        var (account, person) = (await ChatTests.ChatAccount(api), await town.PersonWithoutPhone());
        await api.InDb(async db =>
        {
            (await db.Accounts.SingleAsync(one => one.Id == account)).AttachTo(person);
            return await db.SaveChangesAsync();
        });
        foreach (var words in new[] { "活动", "1" }) await ChatTests.Step(api, account, RandomNumberGenerator.GetBytes(32), words);
        var key = RandomNumberGenerator.GetBytes(32);

        var replies = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => ChatTests.Step(api, account, key, "1")));

        Assert.StartsWith("报名成功", Assert.Single(replies.Distinct()), StringComparison.Ordinal);
        Assert.Equal(1, await api.InDb(db => db.Registrations.CountAsync(one => one.OccasionId == activity.Id)));
        Assert.Equal(1, await api.InDb(db => db.Occasions.Where(one => one.Id == activity.Id).Select(one => one.Arrivals).SingleAsync()));
    }

    private static async Task<(TestApi Api, TestTown Town, Talk Talk, TestUser Mini)> Resident()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var (talk, mini) = await Talk.OfResident(api, town, await town.Staff(Role.Committee));
        return (api, town, talk, mini);
    }
}
