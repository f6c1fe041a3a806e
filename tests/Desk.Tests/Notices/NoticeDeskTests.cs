using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Notices;
using ZiZhiJin.Desk.Tests.Browsers;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;

namespace ZiZhiJin.Desk.Tests.Notices;

/// <summary>Notices at the desk: shown first, then sent, taken back, and released by somebody else.</summary>
public sealed class NoticeDeskTests
{
    [Fact]
    public async Task In_a_browser_a_notice_is_shown_with_its_audience_and_then_sent()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var resident = await desk.Town.Resident();
        await desk.Town.PersonWithoutPhone();
        var page = await Chromium.SignedIn(desk.Api, desk.Writer);

        await page.GotoAsync("/desk/notices/new");
        await page.GetByLabel("标题").FillAsync("楼道灯听证会");
        await page.GetByLabel("正文").FillAsync("周六上午九点\n在居委会活动室。");
        await page.GetByRole(AriaRole.Button, new() { Name = "先看样子和人数" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("发给 2 人，其中 1 人没有微信账号");
        Assert.Empty(await desk.SeenBy(resident));

        await page.GetByRole(AriaRole.Button, new() { Name = "发出" }).ClickAsync();
        await page.WaitForURLAsync("**/desk/notices/*?done=notice-published");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2, Name = "楼道灯听证会" })).ToBeVisibleAsync();
        Assert.Single(await desk.SeenBy(resident));
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_notice()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var fields = Fields(desk).Append(("nonce", NoticeDesk.NewNonce())).ToList();

        var sent = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => desk.Writer.Submit("/desk/notices/new", fields)));

        Assert.Single(sent.Select(answer => answer.Must(HttpStatusCode.SeeOther).Location).Distinct());
        Assert.Equal(1, await desk.Api.InDb(db => db.Notices.CountAsync(notice => notice.AreaId == desk.Town.Neighbourhood.Id)));
    }

    [Fact]
    public async Task What_is_refused_or_malformed_comes_back_with_everything_that_was_written()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());

        var risky = (await Send(desk, ("body", "来棋牌室赌博"))).Must(HttpStatusCode.Conflict).Body;
        var clock = (await Send(desk, ("day", "2026-05-08"), ("clock", "九点"))).Must(HttpStatusCode.BadRequest).Body;
        var roles = (await Send(desk, ("to", "roles"))).Must(HttpStatusCode.BadRequest).Body;

        Assert.Contains("内容审核认为这段文字有风险", risky, StringComparison.Ordinal);
        Assert.Contains("来棋牌室赌博</textarea>", risky, StringComparison.Ordinal);
        Assert.Contains("钟点要写成 09:30 这样。", clock, StringComparison.Ordinal);
        Assert.Contains("请至少选一个角色。", roles, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scheduled_notice_is_corrected_with_what_it_said_in_the_form_and_then_withdrawn()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var sent = (await Send(desk, ("day", "2026-05-08"), ("clock", "09:30"), ("pinned", "2026-05-20"))).Must(HttpStatusCode.SeeOther);
        var notice = await desk.Api.InDb(db => db.Notices.SingleAsync(notice => notice.AreaId == desk.Town.Neighbourhood.Id));
        Assert.Equal((NoticeState.Scheduled, new DateTimeOffset(2026, 5, 8, 1, 30, 0, TimeSpan.Zero)), (notice.State, notice.DueAt));
        Assert.EndsWith("done=notice-scheduled", sent.Location, StringComparison.Ordinal);

        var form = (await desk.Writer.Browse($"/desk/notices/{notice.Id}/edit")).MustBeOk().Body;
        Assert.Contains("value=\"2026-05-08\"", form, StringComparison.Ordinal);
        (await desk.Writer.Submit($"/desk/notices/{notice.Id}/edit", Fields(desk, ("title", "听证会改到周日"), ("day", "2026-05-09"), ("clock", "09:30")))).Must(HttpStatusCode.SeeOther);
        (await desk.Writer.Submit($"/desk/notices/{notice.Id}/withdrawal", ("reason", "场地有变"))).Must(HttpStatusCode.SeeOther);

        var page = (await desk.Writer.Browse($"/desk/notices/{notice.Id}")).MustBeOk().Body;
        Assert.Contains("听证会改到周日", page, StringComparison.Ordinal);
        Assert.Contains("已经撤回：场地有变", page, StringComparison.Ordinal);
        Assert.Contains("第 2 版", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_check_held_is_released_by_another_committee_member_only()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var (resident, other) = (await desk.Town.Resident(), await desk.Town.Staff(Role.Committee));
        Assert.EndsWith("done=notice-held", (await Send(desk, ("title", "发传单"))).Must(HttpStatusCode.SeeOther).Location, StringComparison.Ordinal);
        var notice = await desk.Api.InDb(db => db.Notices.Where(notice => notice.AreaId == desk.Town.Neighbourhood.Id).Select(notice => notice.Id).SingleAsync());

        Assert.Contains("1 条通知等您看过再发布", (await other.Browse("/desk")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.DoesNotContain("等您看过再发布", (await desk.Writer.Browse("/desk")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.DoesNotContain("看过了，放行", (await desk.Writer.Browse($"/desk/notices/{notice}")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Contains("看过了，放行", (await other.Browse($"/desk/notices/{notice}")).MustBeOk().Body, StringComparison.Ordinal);
        (await desk.Writer.Submit($"/desk/notices/{notice}/release")).Must(HttpStatusCode.Conflict);
        (await other.Submit($"/desk/notices/{notice}/release")).Must(HttpStatusCode.SeeOther);

        Assert.Equal([notice], await desk.SeenBy(resident));
    }

    [Fact]
    public async Task The_liaison_prints_the_call_list_and_ticks_off_who_was_told()
    {
        await using var post = await NoticePost.Open();
        var (desk, liaison, elder) = (post.Desk, await post.Desk.Town.Staff(Role.Liaison), await post.Desk.Town.PersonWithoutPhone());
        var notice = await desk.Written(NoticeDesk.Text());
        await post.Run();

        var list = (await liaison.Browse($"/desk/notices/{notice}/calls")).MustBeOk().Body;
        Assert.Contains("没有登记，请上门", list, StringComparison.Ordinal);
        (await liaison.Submit($"/desk/notices/{notice}/calls/{elder}", ("reached", "yes"))).Must(HttpStatusCode.SeeOther);

        Assert.Contains("已告知，您", (await liaison.Browse($"/desk/notices/{notice}/calls")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Contains("0 人，已联系到 1 人", (await liaison.Browse($"/desk/notices/{notice}")).MustBeOk().Body, StringComparison.Ordinal);
    }

    private static Task<ApiAnswer> Send(NoticeDesk desk, params (string Name, string Value)[] other) =>
        desk.Writer.Submit("/desk/notices/new", Fields(desk, other).Append(("nonce", NoticeDesk.NewNonce())));

    private static IEnumerable<(string Name, string Value)> Fields(NoticeDesk desk, params (string Name, string Value)[] other) =>
        new[] { ("area", $"{desk.Town.Neighbourhood.Id}"), ("title", "楼道灯听证会"), ("body", "周六上午九点。"), ("category", "Hearing"), ("to", "area"), ("step", "send") }
            .Where(field => other.All(one => one.Name != field.Item1)).Concat(other);
}
