using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Intake;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Export;

namespace ZiZhiJin.Api.Tests.Notices;

/// <summary>What residents find in their list, and what is known of it afterwards.</summary>
public sealed class NoticeReadingTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);

    [Fact]
    public async Task Two_hundred_readings_at_once_are_one_and_the_writer_sees_who_has_read()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var (resident, notice) = (await desk.Town.Resident(), await desk.Written(NoticeDesk.Text()));
        await desk.Town.Resident();
        Assert.Equal(1, (await List(resident)).GetProperty("unread").GetInt32());

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => resident.Put($"/api/notices/{notice}/read", null)));

        Assert.All(answers, answer => answer.Must(HttpStatusCode.NoContent));
        Assert.Equal(1, await desk.Api.InDb(db => db.NoticeReads.CountAsync(read => read.NoticeId == notice)));
        Assert.Equal(0, (await List(resident)).GetProperty("unread").GetInt32());
        var counts = (await desk.Writer.Get($"/api/staff/notices/{notice}")).MustBeOk().Json.GetProperty("counts");
        Assert.Equal((2, 1), (counts.GetProperty("recipients").GetInt32(), counts.GetProperty("read").GetInt32()));
        Assert.Equal(1, Assert.Single((await desk.Writer.Get("/api/staff/notices")).MustBeOk().Json.EnumerateArray()).GetProperty("read").GetInt32());
    }

    [Fact]
    public async Task Pinned_notices_stand_first_until_the_end_of_their_last_shanghai_day()
    {
        await using var api = await TestApi.Start();
        var desk = await NoticeDesk.Open(api);
        var resident = await desk.Town.Resident();
        var pinned = await desk.Written(NoticeDesk.Text(pinnedUntil: Today));
        desk.Api.Clock.Move(TimeSpan.FromMinutes(1));
        var newer = await desk.Written(NoticeDesk.Text());

        desk.Api.Clock.Move(new DateTimeOffset(2026, 5, 7, 0, 0, 0, TimeSpan.FromHours(8)) - desk.Api.Clock.GetUtcNow() - TimeSpan.FromMicroseconds(1));
        Assert.Equal([pinned, newer], await desk.SeenBy(resident));

        desk.Api.Clock.Move(TimeSpan.FromMicroseconds(1));
        Assert.Equal([newer, pinned], await desk.SeenBy(resident));
    }

    [Fact]
    public async Task The_list_goes_on_page_by_page_and_misses_none()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var (resident, all) = (await desk.Town.Resident(), new List<Guid>());
        for (var i = 0; i < 32; i++) all.Add(await desk.Written(NoticeDesk.Text(pinnedUntil: i == 3 ? Today : null)));

        var first = await List(resident);
        var second = await List(resident, first.GetProperty("next").GetGuid());

        Assert.Equal(32, first.GetProperty("unread").GetInt32());
        Assert.False(second.TryGetProperty("next", out _));
        Assert.Equal((all[3], 30), (Ids(first).First(), Ids(first).Count()));
        Assert.Equal(all.Order(), Ids(first).Concat(Ids(second)).Order());
    }

    [Theory]
    [InlineData(90, false, true)]
    [InlineData(91, false, false)]
    [InlineData(91, true, true)]
    public async Task Who_joined_later_sees_what_is_pinned_and_the_last_ninety_days_before(int daysBefore, bool pinned, bool seen)
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var notice = await desk.Written(NoticeDesk.Text(pinnedUntil: pinned ? Today : null));
        var due = StandingClock.Start.AddDays(-daysBefore);
        await desk.Api.InDb(db => db.Notices.Where(one => one.Id == notice).ExecuteUpdateAsync(set => set.SetProperty(one => one.DueAt, due)));

        Assert.Equal(seen ? [notice] : [], await desk.SeenBy(await desk.Town.Resident()));
    }

    [Fact]
    public async Task In_the_official_account_a_resident_reads_notices_by_conversation()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var (talk, mini) = await Talk.OfResident(desk.Api, desk.Town, await desk.Town.Staff(Role.Committee));
        Assert.Contains("现在没有通知", await talk.Say("通知"), StringComparison.Ordinal);
        await desk.Written(NoticeDesk.Text());

        Assert.Contains("楼道灯听证会（未读）", await talk.Say("通知"), StringComparison.Ordinal);
        Assert.Contains("周六上午九点在居委会。", await talk.Say("1"), StringComparison.Ordinal);

        Assert.Equal(0, (await List(mini)).GetProperty("unread").GetInt32());
        Assert.DoesNotContain("未读", await talk.Say("通知"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_has_read_is_in_their_export_and_gone_after_erasure()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var (resident, notice) = (await desk.Town.Resident(), await desk.Written(NoticeDesk.Text(title: "物业费说明会")));
        (await resident.Put($"/api/notices/{notice}/read", null)).Must(HttpStatusCode.NoContent);

        Assert.Contains("物业费说明会", await Export(desk, resident), StringComparison.Ordinal);
        (await resident.Post("/api/me/erasure", new { confirm = "删除我的资料" })).Must(HttpStatusCode.NoContent);

        Assert.False(await desk.Api.InDb(db => db.NoticeReads.AnyAsync(read => read.NoticeId == notice)));
    }

    [Fact]
    public async Task A_notice_without_a_body_or_with_too_long_a_title_is_malformed()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());

        (await desk.Write(NoticeDesk.Text(body: ""))).MustBeMalformed("notice.body");
        (await desk.Write(NoticeDesk.Text(title: new string('长', 61)))).MustBeMalformed("notice.title");
        (await desk.Write(NoticeDesk.Text(pinnedUntil: Today.AddDays(-1)))).MustBeMalformed("pinnedUntil");
        (await desk.Write(NoticeDesk.Text(from: StandingClock.Start.AddDays(367)))).MustBeMalformed("from");
    }

    private static async Task<JsonElement> List(TestUser reader, Guid? after = null) => (await reader.Get($"/api/notices{(after is null ? "" : $"?after={after}")}")).MustBeOk().Json;

    private static async Task<string> Export(NoticeDesk desk, TestUser user)
    {
        await using var scope = desk.Api.Services.CreateAsyncScope();
        var pages = await scope.ServiceProvider.GetRequiredService<MyData>().Of(user.AccountId, default);
        return string.Join('\n', pages.Sections.SelectMany(section => section.Lines).Select(line => line.What));
    }

    private static IEnumerable<Guid> Ids(JsonElement page) => page.GetProperty("notices").EnumerateArray().Select(notice => notice.GetProperty("id").GetGuid());
}
