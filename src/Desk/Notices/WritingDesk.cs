using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Desk.Notices;

/// <summary>Writes and corrects notices: first shown as it will look and for how many, then sent.</summary>
internal sealed class WritingDesk(ZiZhiJinDb db, NoticeWriting notices, Attempt attempt)
{
    public static async Task<DeskPage> New(Clerk clerk, WritingDesk desk, CancellationToken cancel) => Page(clerk, await desk.Blank(clerk, cancel));

    public static Task<Results<SeeOther, DeskPage, NotFound>> Write(PostedForm form, Clerk clerk, WritingDesk desk, CancellationToken cancel) =>
        desk.Take(form, clerk, null, cancel);

    public static async Task<Results<DeskPage, NotFound>> Edit(Guid noticeId, Clerk clerk, WritingDesk desk, NoticeStatistics sent, CancellationToken cancel) =>
        await sent.Find(noticeId, clerk.Caller, cancel) is { } found && found.Notice.AudienceKind is AudienceKind.Area or AudienceKind.Roles
            ? Page(clerk, await desk.Blank(clerk, cancel) with { Correcting = noticeId, Form = NoticeForm.Of(found.Notice) })
            : TypedResults.NotFound();

    public static Task<Results<SeeOther, DeskPage, NotFound>> Correct(Guid noticeId, PostedForm form, Clerk clerk, WritingDesk desk, CancellationToken cancel) =>
        desk.Take(form, clerk, noticeId, cancel);

    private async Task<Results<SeeOther, DeskPage, NotFound>> Take(PostedForm form, Clerk clerk, Guid? correcting, CancellationToken cancel)
    {
        var (step, blank) = (new Step(form, clerk, correcting), await Blank(clerk, cancel) with { Correcting = correcting, Form = form });
        if (correcting is null && Guid.TryParse(form["area"], out var area) && blank.Areas.All(choice => choice.Id != area)) return TypedResults.NotFound();

        var fault = await attempt.Of(() => form["step"] == "send" ? Send(step, cancel) : Preview(step, cancel));
        if (fault is not null) return Page(clerk, blank with { Fault = fault }).With(fault.Status);
        if (step.Sent is { } notice) return new SeeOther($"/desk/notices/{notice.Id}?done=notice-{notice.State.ToString().ToLowerInvariant()}");
        return step.Size is null ? TypedResults.NotFound() : Page(clerk, blank with { Shown = step.Wish, Size = step.Size });
    }

    private async Task Preview(Step step, CancellationToken cancel)
    {
        step.Wish = NoticeForm.WishIn(step.Form, step.Form.Id("area", "发给哪里"));
        step.Size = await notices.Preview(step.Wish.AreaId, step.Wish.Audience, step.Clerk.Caller, cancel);
    }

    private async Task Send(Step step, CancellationToken cancel) => step.Sent = step.Correcting is { } id
        ? await notices.Correct(id, area => NoticeForm.WishIn(step.Form, area), step.Clerk.Caller, cancel)
        : await notices.Write(NoticeForm.WishIn(step.Form, step.Form.Id("area", "发给哪里")), NoticeForm.NonceIn(step.Form), step.Clerk.Caller, cancel);

    private async Task<WritingView> Blank(Clerk clerk, CancellationToken cancel) => new(
        await db.Areas.Within(clerk.Caller.ScopeOf(NoticeRoles.Senders)).OrderBy(area => area.Path).Select(area => new AreaChoice(area.Id, area.Name)).ToListAsync(cancel),
        new Nonce(RandomNumberGenerator.GetBytes(Nonce.Length)).ToString());

    private static DeskPage Page(Clerk clerk, WritingView view) => DeskPage.Of<WritingPage>(view.Correcting is null ? "写通知" : "更正通知", view, clerk);

    private sealed class Step(PostedForm form, Clerk clerk, Guid? correcting)
    {
        public PostedForm Form { get; } = form;
        public Clerk Clerk { get; } = clerk;
        public Guid? Correcting { get; } = correcting;
        public NoticeWish? Wish { get; set; }
        public AudienceSize? Size { get; set; }
        public Notice? Sent { get; set; }
    }
}
