using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Activities;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Meetings;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Storage.Presence.Reminders;

namespace ZiZhiJin.Api.Tests.Notices;

/// <summary>Those who have a place are reminded the day before and two hours before. It is ten in the morning of 6 May when they register.</summary>
public sealed class ReminderTests : IAsyncLifetime
{
    private NoticePost _post = null!;

    private TestTown Town => _post.Desk.Town;

    public async Task InitializeAsync() => _post = await NoticePost.Open();

    public async Task DisposeAsync() => await _post.DisposeAsync();

    [Fact]
    public async Task Whoever_has_a_place_is_reminded_the_day_before_and_two_hours_before_once_each()
    {
        var activity = await TestActivity.Announced(Town, places: 1, startsIn: TimeSpan.FromDays(2));
        var (comes, waits) = (await Town.Resident(), await Town.Resident());
        foreach (var resident in new[] { comes, waits }) (await activity.Register(resident)).MustBeOk();

        await After(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.Empty(await Titles(comes));
        await After(TimeSpan.FromSeconds(1));
        Assert.Equal(["活动提醒：端午包粽子"], await Titles(comes));
        await After(TimeSpan.FromHours(21));
        Assert.Single(await Titles(comes));
        await After(TimeSpan.FromHours(1));

        Assert.Equal(2, (await Titles(comes)).Count);
        Assert.Empty(await Titles(waits));
    }

    [Fact]
    public async Task After_a_restart_and_from_two_processes_at_once_nobody_is_reminded_twice()
    {
        var activity = await TestActivity.Announced(Town, startsIn: TimeSpan.FromDays(2));
        var resident = await Town.Resident();
        (await activity.Register(resident)).MustBeOk();
        _post.Desk.Api.Clock.Move(TimeSpan.FromHours(25));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Remind()));
        await _post.Run();
        await _post.ForgetThatItWasFollowed();
        await Remind();
        await _post.Run();

        Assert.Single(await Titles(resident));
        Assert.Equal(1, await _post.Desk.Api.InDb(db => db.Outbox.CountAsync(row => row.Kind == Reminding.Kind)));
    }

    [Fact]
    public async Task Of_what_was_moved_people_are_reminded_at_its_new_time_and_not_of_the_old_one()
    {
        var activity = await TestActivity.Announced(Town, startsIn: TimeSpan.FromDays(2));
        var resident = await Town.Resident();
        (await activity.Register(resident)).MustBeOk();
        _post.Desk.Api.Clock.Move(TimeSpan.FromHours(25));
        await Remind();

        (await (await Town.SignedInAgain(activity.Leader)).Put(activity.StaffAddress, TestActivity.Outline(TimeSpan.FromDays(4)))).Must(HttpStatusCode.NoContent);
        await _post.Run();
        Assert.Empty(await Titles(resident));
        await After(TimeSpan.FromHours(47));

        Assert.Single(await Titles(await Town.SignedInAgain(resident)));
    }

    [Fact]
    public async Task Of_what_was_cancelled_and_to_whom_does_not_come_nothing_is_said()
    {
        var (gone, on) = (await TestActivity.Announced(Town, startsIn: TimeSpan.FromDays(2)), await TestActivity.Announced(Town, startsIn: TimeSpan.FromDays(2)));
        var (first, second) = (await Town.Resident(), await Town.Resident());
        (await gone.Register(first)).MustBeOk();
        (await on.Register(second)).MustBeOk();
        _post.Desk.Api.Clock.Move(TimeSpan.FromHours(25));
        await Remind();

        (await (await Town.SignedInAgain(gone.Leader)).Post($"{gone.StaffAddress}/cancellation")).Must(HttpStatusCode.NoContent);
        (await on.Cancel(await Town.SignedInAgain(second))).Must(HttpStatusCode.NoContent);
        await _post.Run();

        foreach (var resident in new[] { first, second }) Assert.Empty(await Titles(await Town.SignedInAgain(resident)));
    }

    [Fact]
    public async Task What_begins_early_is_reminded_of_on_the_evening_before_and_never_at_night()
    {
        // At six in the morning of 8 May.
        var meeting = await TestMeeting.Announced(Town, TimeSpan.FromHours(44));
        var resident = await Town.Resident();
        (await meeting.Register(resident)).MustBeOk();

        await After(TimeSpan.FromHours(22));
        Assert.Equal(["开会提醒：楼道照明"], await Titles(resident));
        await After(TimeSpan.FromHours(11));
        Assert.Single(await Titles(resident));
        await After(TimeSpan.FromHours(1));
        Assert.Equal(2, (await Titles(resident)).Count);
        await After(TimeSpan.FromHours(9));

        Assert.Equal(2, (await Titles(resident)).Count);
    }

    [Fact]
    public async Task A_place_that_comes_free_at_a_meeting_is_told_too()
    {
        var meeting = await TestMeeting.Announced(Town, TimeSpan.FromDays(5), places: 1);
        var (first, second) = (await Town.Resident(), await Town.Resident());
        foreach (var resident in new[] { first, second }) (await meeting.Register(resident)).MustBeOk();

        (await first.Delete($"{meeting.Address}/registration")).Must(HttpStatusCode.NoContent);
        await _post.Run();

        Assert.Equal(["候补成功：楼道照明"], await Titles(second));
    }

    [Fact]
    public async Task Before_lots_are_drawn_nobody_is_reminded_and_afterwards_whoever_was_drawn()
    {
        var meeting = await WithLots(TimeSpan.FromHours(30));
        var residents = await Town.Residents(2);
        foreach (var resident in residents) (await meeting.Register(resident)).MustBeOk();

        await After(TimeSpan.FromHours(31));
        foreach (var resident in residents) Assert.Empty(await Titles(resident));
        await Draw(meeting);
        await After(TimeSpan.FromMinutes(1));

        var told = new[] { await Titles(residents[0]), await Titles(residents[1]) };
        Assert.Equal(["开会提醒：楼道照明", "抽签结果：您有名额"], told.Single(titles => titles.Count == 2).Order(StringComparer.Ordinal));
        Assert.Equal(["抽签结果：您在候补"], told.Single(titles => titles.Count == 1));
    }

    [Fact]
    public async Task What_lots_and_the_waiting_list_decide_is_told_to_the_person_that_an_entry_turned_out_to_be_and_not_of_what_was_cancelled()
    {
        var (drawn, gone) = (await WithLots(TimeSpan.FromHours(1)), await WithLots(TimeSpan.FromHours(1)));
        var (person, entry, another) = (await Town.Resident(), await Town.PersonWithoutPhone(), await Town.Resident());
        foreach (var meeting in new[] { drawn, gone }) (await meeting.Committee.Post($"{meeting.StaffAddress}/registrations", new { personId = entry, nonce = NeedsSurvey.NewNonce() })).MustBeOk();
        (await gone.Register(another)).MustBeOk();
        var full = await TestMeeting.Announced(Town, TimeSpan.FromDays(5), places: 1);
        foreach (var resident in new[] { another, person }) (await full.Register(resident)).MustBeOk();
        (await another.Delete($"{full.Address}/registration")).Must(HttpStatusCode.NoContent);
        await drawn.Merge(into: person.PersonId!.Value, entry);
        _post.Desk.Api.Clock.Move(TimeSpan.FromHours(2));
        foreach (var meeting in new[] { drawn, gone }) await Draw(meeting);
        foreach (var meeting in new[] { gone, full }) (await (await Town.SignedInAgain(meeting.Committee)).Post($"{meeting.StaffAddress}/cancellation")).Must(HttpStatusCode.NoContent);

        await _post.Run();

        Assert.Equal(["抽签结果：您有名额"], await Titles(person));
        Assert.Empty(await Titles(another));
    }

    private async Task<TestMeeting> WithLots(TimeSpan closesIn)
    {
        var meeting = await TestMeeting.Planned(Town, startsIn: TimeSpan.FromDays(2), places: 1);
        (await meeting.Committee.Put($"{meeting.StaffAddress}/lottery", new { closesAt = StandingClock.Start + closesIn })).MustBeOk();
        (await meeting.Announce()).Must(HttpStatusCode.NoContent);
        return meeting;
    }

    private async Task Draw(TestMeeting meeting) => (await (await Town.SignedInAgain(meeting.Committee)).Post($"{meeting.StaffAddress}/lottery/drawing")).MustBeOk();

    private async Task After(TimeSpan time)
    {
        _post.Desk.Api.Clock.Move(time);
        await Remind();
        await _post.Run();
    }

    private async Task Remind()
    {
        await using var scope = _post.Desk.Api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Reminding>().Round(default);
    }

    private async Task<IReadOnlyList<string>> Titles(TestUser reader) =>
        [.. (await (await Town.SignedInAgain(reader)).Get("/api/notices")).MustBeOk().Json.GetProperty("notices").EnumerateArray().Select(notice => notice.GetProperty("title").GetString()!)];
}
