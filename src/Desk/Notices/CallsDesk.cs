using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Desk.Notices;

/// <summary>The list to call by, on paper or on the screen.</summary>
internal static class CallsDesk
{
    public static async Task<Results<DeskPage, NotFound>> Show(Guid noticeId, Clerk clerk, NoticeCalls calls, ZiZhiJinDb db, CancellationToken cancel)
    {
        if (await calls.List(noticeId, clerk.Caller, cancel) is not { } lines) return TypedResults.NotFound();
        var notice = await db.Notices.AsNoTracking().FirstAsync(notice => notice.Id == noticeId, cancel);
        return DeskPage.Of<CallsPage>("电话名单", new CallsView(notice, lines), clerk);
    }

    public static async Task<Results<SeeOther, NotFound>> Tick(Guid noticeId, Guid personId, PostedForm form, Clerk clerk, NoticeCalls calls, CancellationToken cancel) =>
        await calls.Tick(noticeId, personId, form.IsYes("reached"), clerk.Caller, cancel) ? new SeeOther($"/desk/notices/{noticeId}/calls?done=called") : TypedResults.NotFound();
}
