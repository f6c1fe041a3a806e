using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Api.Tests.Notices;

/// <summary>From writing to being there, and what stops a notice on the way.</summary>
public sealed class NoticeLifeTests
{
    private static readonly DateTimeOffset Nine = new(2026, 5, 7, 9, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task A_scheduled_notice_is_there_from_its_moment_on_and_is_handed_over_once()
    {
        await using var api = await TestApi.Start();
        var desk = await NoticeDesk.Open(api);
        var (resident, notice) = (await desk.Town.Resident(), await desk.Written(NoticeDesk.Text(from: Nine), state: "scheduled"));

        desk.Api.Clock.Move(Nine - StandingClock.Start - TimeSpan.FromMicroseconds(1));
        await desk.PublishDue();
        Assert.Empty(await desk.SeenBy(resident));
        (await resident.Get($"/api/notices/{notice}")).Must(HttpStatusCode.NotFound);
        Assert.Equal(0, await HandedOver(desk, notice));

        desk.Api.Clock.Move(TimeSpan.FromMicroseconds(1));
        Assert.Equal([notice], await desk.SeenBy(resident));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => desk.PublishDue()));
        Assert.Equal([notice], await desk.SeenBy(resident));
        Assert.Equal(1, await HandedOver(desk, notice));
    }

    [Fact]
    public async Task What_is_withdrawn_before_its_moment_is_never_there()
    {
        await using var api = await TestApi.Start();
        var desk = await NoticeDesk.Open(api);
        var (resident, notice) = (await desk.Town.Resident(), await desk.Written(NoticeDesk.Text(from: Nine), state: "scheduled"));

        await Withdraw(desk, notice);
        desk.Api.Clock.Move(Nine - StandingClock.Start);
        await desk.PublishDue();

        Assert.Empty(await desk.SeenBy(resident));
        (await resident.Get($"/api/notices/{notice}")).Must(HttpStatusCode.NotFound);
        Assert.Equal(0, await HandedOver(desk, notice));
        var writer = await desk.Town.SignedInAgain(desk.Writer);
        (await writer.Put($"/api/staff/notices/{notice}", NoticeDesk.Text())).MustBeRefused("notice.already-withdrawn");
    }

    [Fact]
    public async Task Who_opens_a_notice_that_was_withdrawn_reads_why_and_not_what_it_said()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var (resident, notice) = (await desk.Town.Resident(), await desk.Written(NoticeDesk.Text()));

        await Withdraw(desk, notice);
        await Withdraw(desk, notice);

        Assert.Empty(await desk.SeenBy(resident));
        var read = (await resident.Get($"/api/notices/{notice}")).MustBeOk();
        Assert.Equal("时间写错了", read.Json.GetProperty("withdrawnReason").GetString());
        Assert.DoesNotContain("周六上午九点", read.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_is_corrected_before_its_moment_as_its_next_version_and_not_after()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var (resident, member) = (await desk.Town.Resident(), await desk.Town.Staff(Role.Member));
        var notice = await desk.Written(NoticeDesk.Text(from: Nine), state: "scheduled");

        var step = (await desk.Writer.Put($"/api/staff/notices/{notice}", NoticeDesk.Text(new { kind = "roles", roles = new[] { "member" } }, "改到周日"))).MustBeOk().Json;

        Assert.Equal(("published", 2), (step.GetProperty("state").GetString(), step.GetProperty("version").GetInt32()));
        Assert.Empty(await desk.SeenBy(resident));
        Assert.Equal([notice], await desk.SeenBy(member));
        Assert.Equal("楼道灯听证会", (await desk.Api.InDb(db => db.NoticeVersions.SingleAsync(version => version.NoticeId == notice))).Title);
        (await desk.Writer.Put($"/api/staff/notices/{notice}", NoticeDesk.Text())).MustBeRefused("notice.already-published");
    }

    [Fact]
    public async Task Risky_text_is_refused_and_doubtful_text_waits_until_somebody_else_has_read_it()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var (resident, other) = (await desk.Town.Resident(), await desk.Town.Staff(Role.Committee));
        (await desk.Write(NoticeDesk.Text(body: "来棋牌室赌博"))).MustBeRefused("notice.text-risky");

        var held = await desk.Written(NoticeDesk.Text(title: "发传单"), state: "held");
        Assert.Empty(await desk.SeenBy(resident));
        (await desk.Writer.Post($"/api/staff/notices/{held}/release")).MustBeRefused("notice.checked-by-writer");
        (await other.Post($"/api/staff/notices/{held}/release")).MustBeOk();

        Assert.Equal([held], await desk.SeenBy(resident));
        Assert.Equal(1, await HandedOver(desk, held));
        (await other.Post($"/api/staff/notices/{held}/release")).MustBeRefused("notice.not-held");
    }

    [Fact]
    public async Task Without_the_check_a_notice_waits_for_a_person()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var unknown = await desk.Town.Staff(Role.Committee);

        Assert.Equal("held", (await desk.Write(NoticeDesk.Text(), by: unknown)).Must(HttpStatusCode.Created).Json.GetProperty("state").GetString());
    }

    [Fact]
    public async Task The_same_nonce_writes_one_notice()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var (resident, nonce) = (await desk.Town.Resident(), NoticeDesk.NewNonce());

        var written = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => desk.Write(NoticeDesk.Text(), nonce: nonce)));

        var notice = Assert.Single(written.Select(answer => answer.Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid()).Distinct());
        Assert.Equal([notice], await desk.SeenBy(resident));
        Assert.Equal(1, await HandedOver(desk, notice));
    }

    private static async Task Withdraw(NoticeDesk desk, Guid notice) =>
        (await desk.Writer.Post($"/api/staff/notices/{notice}/withdrawal", new { reason = "时间写错了" })).MustBeOk();

    private static Task<int> HandedOver(NoticeDesk desk, Guid notice) =>
        desk.Api.InDb(db => db.Outbox.CountAsync(row => row.Kind == NoticeOutbox.Due && row.AreaId == desk.Town.Neighbourhood.Id && row.Payload.Contains(notice.ToString())));
}
