using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;
using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Desk.Publicity;

/// <summary>Writes and changes postings: first shown as they will hang and for which days, then posted.</summary>
internal sealed class PostingForm(ZiZhiJinDb db, PostingWriting postings, Attempt attempt, TimeProvider time)
{
    public static async Task<DeskPage> New(Clerk clerk, PostingForm desk, CancellationToken cancel) => Page(clerk, await desk.Blank(clerk, cancel));

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Write(PostedForm form, Clerk clerk, PostingForm desk, CancellationToken cancel)
    {
        var blank = await desk.Blank(clerk, cancel) with { Form = form };
        if (Guid.TryParse(form["area"], out var area) && blank.Areas.All(choice => choice.Id != area)) return TypedResults.NotFound();
        Posting? posted = null;
        (PublicityRule Rule, PublicityPeriod Period)? shown = null;
        var fault = await desk.Try(async () =>
        {
            if (form["step"] == "post") posted = await desk.Post(form, clerk, cancel);
            else shown = await desk.Look(WishIn(form), clerk, cancel);
        });
        if (fault is not null) return Page(clerk, blank with { Fault = fault }).With(fault.Status);
        if (posted is not null) return PostingDesk.Back(posted.Id, posted.State == PostingState.Held ? "posting-held" : "posted");
        return shown is { } days ? Page(clerk, blank with { Shown = TextIn(form), Days = days }) : TypedResults.NotFound();
    }

    public static async Task<Results<DeskPage, NotFound>> Edit(Guid postingId, Clerk clerk, PostingForm desk, CancellationToken cancel) =>
        await desk.Find(postingId, clerk, cancel) is { } posting
            ? Page(clerk, await desk.Blank(clerk, cancel) with { Changing = postingId, Form = Filled(posting) })
            : TypedResults.NotFound();

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Change(Guid postingId, PostedForm form, Clerk clerk, PostingForm desk, CancellationToken cancel)
    {
        if (await desk.Find(postingId, clerk, cancel) is not { } before) return TypedResults.NotFound();
        Posting? posted = null;
        var fault = await desk.Try(async () => posted = await desk.Change(before, form, clerk, cancel));
        if (fault is not null) return Page(clerk, await desk.Blank(clerk, cancel) with { Changing = postingId, Form = form, Fault = fault }).With(fault.Status);
        return posted is null ? TypedResults.NotFound() : PostingDesk.Back(postingId, posted.State == PostingState.Held ? "posting-held" : "posted");
    }

    private Task<Posting?> Find(Guid postingId, Clerk clerk, CancellationToken cancel) => postings.Find(postingId, clerk.Caller, cancel);

    private Task<Fault?> Try(Func<Task> act) => attempt.Of(act);

    private Task<Posting?> Post(PostedForm form, Clerk clerk, CancellationToken cancel) =>
        postings.Write(WishIn(form), Nonce.Read(form["nonce"], "请重新打开这个页面再写。"), clerk.Caller, cancel);

    private Task<(PublicityRule Rule, PublicityPeriod Period)?> Look(PostingWish wish, Clerk clerk, CancellationToken cancel) => postings.Preview(wish, clerk.Caller, cancel);

    private Task<Posting?> Change(Posting before, PostedForm form, Clerk clerk, CancellationToken cancel) =>
        postings.Change(before.Id, TextIn(form, before.Says.Subject), form.Line("reason", "为什么更改", PostingText.LongestReason), clerk.Caller, cancel);

    private async Task<PostingFormView> Blank(Clerk clerk, CancellationToken cancel) => new(
        await db.Areas.Within(clerk.Caller.ScopeOf(PublicityRoles.Writers)).OrderBy(area => area.Path).Select(area => new AreaChoice(area.Id, area.Name)).ToListAsync(cancel),
        new Nonce(RandomNumberGenerator.GetBytes(Nonce.Length)).ToString(), ShanghaiTime.DayOf(time.GetUtcNow()).Year);

    private static PostingWish WishIn(PostedForm form) =>
        new(form.Id("area", "张贴在哪里"), form.Number("year", "年度"), form.Choice<PostingKind>("kind", "类别"), TextIn(form));

    private static PostingText TextIn(PostedForm form, PostingSubject? subject = null) =>
        new(form.Line("title", "标题", PostingText.LongestTitle), form.Text("text", "正文", PostingText.LongestText), subject);

    private static PostedForm Filled(Posting posting) => PostedForm.Of(new Dictionary<string, StringValues> { ["title"] = posting.Title, ["text"] = posting.Text });

    private static DeskPage Page(Clerk clerk, PostingFormView view) => DeskPage.Of<PostingFormPage>(view.Changing is null ? "写公示" : "更改公示", view, clerk);
}
