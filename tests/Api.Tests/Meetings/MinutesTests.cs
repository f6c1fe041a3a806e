using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Meetings;

public sealed class MinutesTests
{
    [Fact]
    public async Task Minutes_are_drafted_from_what_was_recorded_and_not_before_the_meeting_is_over()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var motion = await meeting.Opened(TestMotion.Ballot(needsPresence: true), TestMotion.Rule("moreThanHalf", "present"));
        var voters = await Attendants(town, meeting, 3);
        foreach (var voter in voters) (await motion.Cast(voter)).MustBeOk();
        (await motion.Close()).MustBeOk();

        (await meeting.Committee.Post($"{meeting.StaffAddress}/minutes")).MustBeRefused("minutes.meeting-not-closed");
        var text = await Drafted(meeting);

        Assert.Contains("居民会议：楼道照明", text);
        Assert.Contains("到会签到 3 人，现场清点 4 人。", text);
        Assert.Contains("2. 讨论和表决", text);
        Assert.Contains("办法：无记名，一人一票，到会者的过半数通过。", text);
        Assert.Contains("到会 3，投票 3：赞成 3，反对 0，弃权 0。", text);
        Assert.Contains("结果：通过。", text);
    }

    [Fact]
    public async Task Three_who_were_there_confirm_the_minutes_before_they_are_published_and_again_after_a_change()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var (there, absent) = (await Attendants(town, meeting, 3), await town.Resident());
        await Drafted(meeting);

        (await absent.Get($"{meeting.Address}/minutes")).Must(HttpStatusCode.NotFound);
        (await Confirm(meeting, absent, 1)).MustBeRefused("minutes.was-not-there");
        foreach (var one in there) (await Confirm(meeting, one, 1)).Must(HttpStatusCode.NoContent);
        (await meeting.Committee.Put($"{meeting.StaffAddress}/minutes", new { text = "居民会议，讨论了声控灯。", version = 1 })).Must(HttpStatusCode.NoContent);
        (await Publish(meeting)).MustBeRefused("minutes.not-confirmed");
        (await Confirm(meeting, there[0], 1)).MustBeRefused("minutes.changed");

        foreach (var one in there.Append(there[0])) (await Confirm(meeting, one, 2)).Must(HttpStatusCode.NoContent);
        (await Publish(meeting)).Must(HttpStatusCode.NoContent);
        (await Publish(meeting)).Must(HttpStatusCode.NoContent);

        Assert.Equal("居民会议，讨论了声控灯。", (await absent.Get($"{meeting.Address}/minutes")).MustBeOk().Json.GetProperty("text").GetString());
        (await meeting.Committee.Put($"{meeting.StaffAddress}/minutes", new { text = "改一改", version = 2 })).MustBeRefused("minutes.published");
    }

    [Fact]
    public async Task Two_confirmations_however_often_they_are_sent_are_two()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var there = await Attendants(town, meeting, 2);
        await Drafted(meeting);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async number => (await Confirm(meeting, there[number % 2], 1)).Must(HttpStatusCode.NoContent)));

        (await Publish(meeting)).MustBeRefused("minutes.not-confirmed");
        Assert.Equal(2, (await there[0].Get($"{meeting.Address}/minutes")).MustBeOk().Json.GetProperty("confirmations").GetInt32());
    }

    [Fact]
    public async Task Of_two_clerks_who_write_at_once_the_second_is_told_and_nothing_is_overwritten()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        await Drafted(meeting);
        Task<ApiAnswer> Write(string text, int version) => meeting.Committee.Put($"{meeting.StaffAddress}/minutes", new { text, version });

        (await Write("甲写的", 1)).Must(HttpStatusCode.NoContent);
        (await Write("乙写的", 1)).MustBeRefused("minutes.rewritten-meanwhile");
        Assert.Equal("甲写的", (await meeting.Committee.Get($"{meeting.Address}/minutes")).MustBeOk().Json.GetProperty("text").GetString());

        (await Write("甲和乙写的", 2)).Must(HttpStatusCode.NoContent);
        var together = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Write($"第{number}份", 3)));
        Assert.Single(together, answer => answer.Status == HttpStatusCode.NoContent);
        Assert.All(together.Where(answer => answer.Status != HttpStatusCode.NoContent), answer => answer.MustBeRefused("minutes.rewritten-meanwhile"));
    }

    [Fact]
    public async Task A_confirmation_that_meets_a_rewriting_is_kept_or_refused()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var meeting = await TestMeeting.Announced(town);
        var there = await Attendants(town, meeting, 6);
        await Drafted(meeting);

        for (var version = 1; version <= 5; version++)
        {
            var (seen, text) = (version, $"第 {version} 次改");
            var confirming = there.Select(one => Confirm(meeting, one, seen)).ToList();
            (await meeting.Committee.Put($"{meeting.StaffAddress}/minutes", new { text, version = seen })).Must(HttpStatusCode.NoContent);
            var acknowledged = there.Zip(await Task.WhenAll(confirming)).Where(one => one.Second.Status == HttpStatusCode.NoContent).Select(one => one.First.PersonId!.Value).ToList();
            var kept = await api.InDb(db => db.MinutesConfirmations.Where(one => one.MeetingId == meeting.Id && one.Version == seen).Select(one => one.PersonId).ToListAsync());
            Assert.Empty(acknowledged.Except(kept));
        }
    }

    [Fact]
    public async Task Whose_check_in_was_taken_back_confirms_nothing()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var there = await Attendants(town, meeting, 3);
        await Drafted(meeting);
        foreach (var one in there) (await Confirm(meeting, one, 1)).Must(HttpStatusCode.NoContent);

        (await meeting.Committee.Post($"{meeting.Address}/check-ins/{there[0].PersonId}/undoing", new { reason = "没有到会" })).Must(HttpStatusCode.NoContent);

        Assert.Equal(2, (await there[1].Get($"{meeting.Address}/minutes")).MustBeOk().Json.GetProperty("confirmations").GetInt32());
        (await Publish(meeting)).MustBeRefused("minutes.not-confirmed");
    }

    [Fact]
    public async Task The_file_has_the_minutes_and_everybody_who_was_there()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        await Attendants(town, meeting, 4);
        await Drafted(meeting);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{meeting.StaffAddress}/minutes/export");
        request.Headers.Authorization = new("Bearer", meeting.Committee.Token);

        using var response = await meeting.Committee.Http.SendAsync(request);

        using var file = new ZipArchive(await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync());
        using var reader = new StreamReader(file.GetEntry("word/document.xml")!.Open());
        var document = await reader.ReadToEndAsync();
        Assert.Equal(4, document.Split("扫现场码").Length - 1);
        Assert.Contains("居民会议：楼道照明", document);
        Assert.Contains("签名", document);
    }

    private static async Task<IReadOnlyList<TestUser>> Attendants(TestTown town, TestMeeting meeting, int count)
    {
        var attendants = await town.Residents(count);
        foreach (var one in attendants) await meeting.CheckIn(one);
        return attendants;
    }

    private static async Task<string> Drafted(TestMeeting meeting)
    {
        (await meeting.Committee.Post($"{meeting.StaffAddress}/closing", new { headCount = 4 })).Must(HttpStatusCode.NoContent);
        var first = (await meeting.Committee.Post($"{meeting.StaffAddress}/minutes")).MustBeOk().Json.GetProperty("text").GetString()!;
        Assert.Equal(first, (await meeting.Committee.Post($"{meeting.StaffAddress}/minutes")).MustBeOk().Json.GetProperty("text").GetString());
        return first;
    }

    private static Task<ApiAnswer> Confirm(TestMeeting meeting, TestUser by, int version) => by.Post($"{meeting.Address}/minutes/confirmation", new { version });

    private static Task<ApiAnswer> Publish(TestMeeting meeting) => meeting.Committee.Post($"{meeting.StaffAddress}/minutes/publication");
}
