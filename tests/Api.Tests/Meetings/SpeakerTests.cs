using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;

namespace ZiZhiJin.Api.Tests.Meetings;

/// <summary>Who speaks at a meeting, and in which order.</summary>
public sealed class SpeakerTests
{
    [Fact]
    public async Task Thirty_who_ask_at_once_have_thirty_turns_and_are_called_in_their_order()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var residents = await town.Residents(30);
        foreach (var resident in residents) (await meeting.Register(resident)).MustBeOk();

        var numbers = await Task.WhenAll(residents.Select(async resident => (await Join(meeting, resident)).MustBeOk().Json.GetProperty("number").GetInt32()));

        Assert.Equal(Enumerable.Range(1, 30), numbers.Order());
        Assert.Equal((1, 1), (await Called(meeting), await Called(meeting)));
        await Finish(meeting, 1, hasSpoken: true);
        Assert.Equal(2, await Called(meeting));
        await Finish(meeting, 2, hasSpoken: false);
        Assert.Equal(3, await Called(meeting));
        Assert.Equal(["spoken", "skipped", "called", "waiting"], (await Turns(meeting, residents[0])).Take(4).Select(turn => turn.State));
    }

    [Fact]
    public async Task Asking_again_keeps_the_turn_and_after_speaking_there_is_another()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var (resident, nonce) = (await town.Resident(), NeedsSurvey.NewNonce());
        await meeting.CheckIn(resident);

        var sent = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Join(meeting, resident, nonce)));
        Assert.Single(sent.Select(answer => answer.MustBeOk().Json.GetProperty("id").GetGuid()).Distinct());
        Assert.Equal(1, (await Join(meeting, resident)).MustBeOk().Json.GetProperty("number").GetInt32());
        Assert.Equal(1, await Called(meeting));
        await Finish(meeting, 1, hasSpoken: true);

        Assert.Equal("spoken", (await Join(meeting, resident, nonce)).MustBeOk().Json.GetProperty("state").GetString());
        Assert.Equal(2, (await Join(meeting, resident)).MustBeOk().Json.GetProperty("number").GetInt32());
        Assert.Equal([true, true], (await Turns(meeting, resident)).Select(turn => turn.IsMine));
    }

    [Fact]
    public async Task Who_neither_registered_nor_came_has_no_turn_and_who_withdraws_is_passed_over()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var residents = await town.Residents(3);
        (await Join(meeting, residents[0])).MustBeRefused("speaker.not-coming");
        foreach (var resident in residents.Skip(1)) (await meeting.Register(resident)).MustBeOk();
        foreach (var resident in residents.Skip(1)) (await Join(meeting, resident)).MustBeOk();

        (await residents[1].Delete($"{meeting.Address}/speakers/mine")).Must(HttpStatusCode.NoContent);
        (await residents[1].Delete($"{meeting.Address}/speakers/mine")).Must(HttpStatusCode.NoContent);

        Assert.Equal(2, await Called(meeting));
        (await meeting.Committee.Post($"{meeting.StaffAddress}/speakers/{(await Turns(meeting, residents[0]))[0].Id}/ending", new { hasSpoken = true })).MustBeRefused("speaker.turn-over");
        await Finish(meeting, 2, hasSpoken: true);
        (await meeting.Committee.Post($"{meeting.StaffAddress}/speakers/next")).MustBeRefused("speaker.nobody-waits");
    }

    [Fact]
    public async Task Staff_enter_an_elder_without_a_phone_by_name_and_it_is_written_down()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var (meeting, elder, nonce) = (await TestMeeting.Announced(town), await town.PersonWithoutPhone(), NeedsSurvey.NewNonce());

        (await Enter(meeting, elder, nonce)).MustBeOk();
        (await Enter(meeting, elder, nonce)).MustBeOk();
        (await Enter(meeting, await (await TestTown.Settle(api)).PersonWithoutPhone(), nonce)).Must(HttpStatusCode.NotFound);

        var named = (await meeting.Committee.Get($"{meeting.StaffAddress}/speakers")).MustBeOk().Json.EnumerateArray().Single();
        Assert.Equal((elder, true), (named.GetProperty("personId").GetGuid(), named.GetProperty("byHand").GetBoolean()));
        Assert.Contains('*', named.GetProperty("name").GetString()!);
        Assert.DoesNotContain("name", (await (await town.Resident()).Get($"{meeting.Address}/speakers")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.True(await api.InDb(db => db.AuditRows.AnyAsync(row => row.Act == "meeting.enter-speaker" && row.SubjectId == meeting.Id)));
    }

    [Fact]
    public async Task Speakers_and_questions_stand_in_the_draft_of_the_minutes()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        TestUser[] residents = [await town.KnownResident(await TestApi.Shared()), await town.Resident()];
        foreach (var resident in residents) (await meeting.Register(resident)).MustBeOk();
        foreach (var resident in residents) (await Join(meeting, resident)).MustBeOk();
        Assert.Equal(1, await Called(meeting));
        await Finish(meeting, 1, hasSpoken: true);
        Assert.Equal(2, await Called(meeting));
        await Finish(meeting, 2, hasSpoken: false);
        var question = (await residents[0].Post($"{meeting.Address}/questions", new { text = "电费由谁付？", nonce = NeedsSurvey.NewNonce() })).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        (await (await town.KnownCommittee(await TestApi.Shared())).Post($"/api/staff/questions/{question}/answer", new { answer = "由公共收益付。" })).MustBeOk();

        (await meeting.Committee.Post($"{meeting.StaffAddress}/closing", new { headCount = 2 })).Must(HttpStatusCode.NoContent);
        var text = (await meeting.Committee.Post($"{meeting.StaffAddress}/minutes")).MustBeOk().Json.GetProperty("text").GetString()!;

        foreach (var line in new[] { "发言：1 号。", "叫到时没有发言：2 号。", "1. 问：电费由谁付？", "答：由公共收益付。" }) Assert.Contains(line, text);
        (await Join(meeting, residents[1])).MustBeRefused("forum.meeting-over");
    }

    private static Task<ApiAnswer> Join(TestMeeting meeting, TestUser resident, string? nonce = null) => resident.Put($"{meeting.Address}/speakers/mine", new { nonce = nonce ?? NeedsSurvey.NewNonce() });

    private static Task<ApiAnswer> Enter(TestMeeting meeting, Guid personId, string nonce) => meeting.Committee.Post($"{meeting.StaffAddress}/speakers", new { personId, nonce });

    private static async Task<int> Called(TestMeeting meeting) => (await meeting.Committee.Post($"{meeting.StaffAddress}/speakers/next")).MustBeOk().Json.GetProperty("number").GetInt32();

    private static async Task Finish(TestMeeting meeting, int number, bool hasSpoken)
    {
        var turn = (await Turns(meeting, meeting.Committee)).Single(turn => turn.Number == number);
        (await meeting.Committee.Post($"{meeting.StaffAddress}/speakers/{turn.Id}/ending", new { hasSpoken })).MustBeOk();
        (await meeting.Committee.Post($"{meeting.StaffAddress}/speakers/{turn.Id}/ending", new { hasSpoken })).MustBeOk();
    }

    private static async Task<List<(Guid Id, int Number, string State, bool IsMine)>> Turns(TestMeeting meeting, TestUser by) =>
        [.. (await by.Get($"{meeting.Address}/speakers")).MustBeOk().Json.GetProperty("turns").EnumerateArray()
            .Select(turn => (turn.GetProperty("id").GetGuid(), turn.GetProperty("number").GetInt32(), turn.GetProperty("state").GetString()!, turn.GetProperty("isMine").GetBoolean()))];
}
