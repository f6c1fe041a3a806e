using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Desk.Notices;

/// <summary>The notices of the clerk's areas: how they went, to take back, and to let go out what the check has held.</summary>
internal static class SentDesk
{
    private const int Most = 50;

    public static async Task<DeskPage> List(Guid? after, Clerk clerk, NoticeStatistics sent, ZiZhiJinDb db, CancellationToken cancel)
    {
        var notices = await sent.List(clerk.Caller, after, Most, cancel);
        var ids = notices.Select(one => one.Notice.AreaId).Distinct().ToList();
        var areas = await db.Areas.Where(area => ids.Contains(area.Id)).ToDictionaryAsync(area => area.Id, area => area.Name, cancel);
        var lines = notices.Select(one => new SentLine(one.Notice, areas[one.Notice.AreaId], one.Read)).ToList();
        return DeskPage.Of<SentListPage>("通知", new SentListView(lines, lines.Count == Most ? lines[^1].Notice.Id : null), clerk);
    }

    public static async Task<Results<DeskPage, NotFound>> Show(Guid noticeId, Clerk clerk, NoticeStatistics sent, ZiZhiJinDb db, CancellationToken cancel)
    {
        if (await sent.Find(noticeId, clerk.Caller, cancel) is not { } found) return TypedResults.NotFound();
        var area = await db.Areas.Where(area => area.Id == found.Notice.AreaId).Select(area => area.Name).FirstAsync(cancel);
        return DeskPage.Of<SentPage>("通知", new SentView(found.Notice, found.Audience, found.Counts, area), clerk);
    }

    public static async Task<Results<SeeOther, NotFound>> Withdraw(Guid noticeId, PostedForm form, Clerk clerk, NoticeWriting notices, CancellationToken cancel) =>
        await notices.Withdraw(noticeId, form.Line("reason", "理由", 200), clerk.Caller, cancel) is null ? TypedResults.NotFound() : new SeeOther($"/desk/notices/{noticeId}?done=notice-withdrawn");

    public static async Task<Results<SeeOther, NotFound>> Release(Guid noticeId, Clerk clerk, NoticeWriting notices, CancellationToken cancel) =>
        await notices.Release(noticeId, clerk.Caller, cancel) is null ? TypedResults.NotFound() : new SeeOther($"/desk/notices/{noticeId}?done=notice-released");
}
