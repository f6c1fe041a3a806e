using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Tests.Meetings;

/// <summary>A meeting at the desk: who is in the hall, and forms that lose nothing.</summary>
public sealed partial class MeetingDeskTests
{
    [Fact]
    public async Task A_clerk_finds_an_elder_enters_them_and_takes_it_back_with_a_reason()
    {
        var (api, town, clerk, id) = await Meeting();
        var elder = await town.PersonWithoutPhone();
        var hall = $"/desk/meetings/{id}/hall";
        Assert.Contains($"value=\"{elder}\"", (await clerk.Browse($"{hall}?name=老人")).MustBeOk().Body, StringComparison.Ordinal);

        (await clerk.Submit($"{hall}/entries", ("person", $"{elder}"), ("name", "老人"))).Must(HttpStatusCode.SeeOther);
        Assert.Contains("已经到会（1 人）", (await clerk.Browse(hall)).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Contains("请填写“理由”", (await clerk.Submit($"/desk/meetings/{id}/check-ins/{elder}/undoing", ("reason", ""))).Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
        (await clerk.Submit($"/desk/meetings/{id}/check-ins/{elder}/undoing", ("reason", "认错了人"))).Must(HttpStatusCode.SeeOther);

        Assert.Contains("已经到会（0 人）", (await clerk.Browse(hall)).MustBeOk().Body, StringComparison.Ordinal);
        Assert.True(await api.InDb(db => db.AuditRows.AnyAsync(row => row.AccountId == clerk.AccountId && row.Act == "meeting.attendance-list")));
    }

    [Fact]
    public async Task A_slip_in_a_motion_comes_back_with_everything_that_was_chosen()
    {
        var (_, _, clerk, id) = await Meeting();

        var page = (await clerk.Submit($"/desk/meetings/{id}/motions", ("title", "楼道灯"), ("text", "改成声控灯"), ("kind", "Approval"), ("options", "一"),
            ("unit", "Household"), ("threshold", "TwoThirds"), ("of", "Eligible"))).Must(HttpStatusCode.BadRequest).Body;

        Assert.Equal(["Approval", "Household", "TwoThirds", "Eligible"], Selected().Matches(page).Select(option => option.Groups[1].Value));
        Assert.Contains("改成声控灯</textarea>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_that_met_another_clerks_come_back_beside_what_stands_now()
    {
        var (_, _, clerk, id) = await Meeting();
        (await clerk.Submit($"/desk/meetings/{id}/closing", ("heads", "3"))).Must(HttpStatusCode.SeeOther);
        (await clerk.Submit($"/desk/meetings/{id}/minutes")).Must(HttpStatusCode.SeeOther);
        (await clerk.Submit($"/desk/meetings/{id}/minutes", ("text", "甲写的记录"), ("version", "1"))).Must(HttpStatusCode.SeeOther);

        var page = (await clerk.Submit($"/desk/meetings/{id}/minutes", ("text", "乙写的记录"), ("version", "1"))).Must(HttpStatusCode.Conflict).Body;

        Assert.Contains("乙写的记录</textarea>", page, StringComparison.Ordinal);
        Assert.Contains("<pre>甲写的记录</pre>", page, StringComparison.Ordinal);
        Assert.Contains("name=\"version\" value=\"2\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_at_a_meeting_does_not_speak_of_activities()
    {
        var (_, _, clerk, id) = await Meeting();
        (await clerk.Submit($"/desk/meetings/{id}/closing", ("heads", "3"))).Must(HttpStatusCode.SeeOther);

        Assert.Contains("会议已经结束。", (await clerk.Submit($"/desk/meetings/{id}/closing", ("heads", "3"))).Must(HttpStatusCode.Conflict).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_the_text_of_another_option_is_asked_again()
    {
        var (api, town, clerk, id) = await Meeting();
        var voter = await town.Resident();
        var motion = (await clerk.Post($"/api/staff/meetings/{id}/motions", new
        {
            title = "楼道灯装几盏", text = "每层装几盏", rule = new { threshold = "most", of = "cast" },
            ballot = new { kind = "single", options = new[] { "2", "1", "3、4 盏" }, unit = "person", isSecret = false, needsPresence = false },
        })).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        (await clerk.Post($"/api/staff/motions/{motion}/opening")).Must(HttpStatusCode.NoContent);
        (await voter.Post($"/api/motions/{motion}/ballot", new { choices = new[] { "1" }, receipt = Convert.ToBase64String(new byte[32]).TrimEnd('=') })).MustBeOk();

        Assert.Contains("分不清是哪一项", (await Recast("1", "AAAAAAAAAAAAAAAAAAAAAA")).Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
        (await Recast("第1项", "AAAAAAAAAAAAAAAAAAAAAQ")).Must(HttpStatusCode.SeeOther);
        Assert.Equal("1", await Stands());
        (await Recast("3、4 盏", "AAAAAAAAAAAAAAAAAAAAAg")).Must(HttpStatusCode.BadRequest);
        (await Recast("第3项", "AAAAAAAAAAAAAAAAAAAAAw")).Must(HttpStatusCode.SeeOther);
        Assert.Equal("3", await Stands());

        Task<ApiAnswer> Recast(string choices, string nonce) => clerk.Submit($"/desk/meetings/{id}/recasts",
            ("person", $"{voter.PersonId}"), ("motion", $"{motion}"), ("choices", choices), ("reason", "不是本人投的"), ("nonce", nonce));

        Task<string> Stands() => api.InDb(db => db.Ballots.Where(ballot => ballot.MotionId == motion).Select(ballot => ballot.Choices).SingleAsync());
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public async Task A_day_that_cannot_be_meant_is_asked_again(string day)
    {
        var (_, _, clerk, id) = await Meeting();

        Assert.Contains("这样的日期", (await clerk.Submit($"/desk/meetings/{id}/lottery", ("day", day))).Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
    }

    private static async Task<(TestApi Api, TestTown Town, TestUser Clerk, Guid Id)> Meeting()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var clerk = await town.Staff(Role.Committee);
        var outline = new { title = "楼道照明", place = "会议室", agenda = new[] { "讨论" }, places = (int?)null, startsAt = StandingClock.Start, endsAt = StandingClock.Start.AddHours(2) };
        var id = (await clerk.Post("/api/staff/meetings", new { areaId = town.Neighbourhood.Id, kind = "residentsMeeting", outline })).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        (await clerk.Post($"/api/staff/meetings/{id}/announcement")).Must(HttpStatusCode.NoContent);
        return (api, town, clerk, id);
    }

    [GeneratedRegex("<option value=\"(\\w+)\" selected")]
    private static partial Regex Selected();
}
