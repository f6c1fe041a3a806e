using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Desk.Community.Granting.Requests;

/// <summary>Roles that nobody gives alone: one asks with a reason, another one decides.</summary>
internal static class RequestsDesk
{
    private const string Address = "/desk/roles/requests";
    private const int ShortestReason = 4;

    public static async Task<Results<DeskPage, NotFound>> Show(Guid? renew, Clerk clerk, RoleGranting roles, RequestsReading reading, CancellationToken cancel)
    {
        var renewed = renew is null ? null : await roles.SeenBy(clerk.Caller).AsNoTracking().FirstOrDefaultAsync(grant => grant.Id == renew, cancel);
        if (renew is not null && renewed is null) return TypedResults.NotFound();
        return Page(clerk, await reading.Read(clerk, cancel) with { Renewed = renewed });
    }

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Ask(
        PostedForm form, Clerk clerk, RoleRequesting requests, RequestsReading reading, Attempt attempt, CancellationToken cancel)
    {
        Guid? id = null;
        var fault = await attempt.Of(async () => id = await requests.Ask(Wish(form), Reason(form), clerk.Caller, cancel));
        if (fault is null) return id is null ? TypedResults.NotFound() : new SeeOther($"{Address}?done=role-asked");
        return Page(clerk, await reading.Read(clerk, cancel) with { Form = form, Fault = fault }).With(fault.Status);
    }

    public static async Task<Results<SeeOther, NotFound>> Decide(Guid requestId, PostedForm form, Clerk clerk, RoleRequesting requests, CancellationToken cancel)
    {
        var approve = form.IsYes("answer");
        return await requests.Decide(requestId, approve, clerk.Caller, cancel) ? new SeeOther($"{Address}?done={(approve ? "granted" : "declined")}") : TypedResults.NotFound();
    }

    public static async Task<Results<SeeOther, NotFound>> Withdraw(Guid requestId, Clerk clerk, RoleRequesting requests, CancellationToken cancel) =>
        await requests.Withdraw(requestId, clerk.Caller, cancel) ? new SeeOther($"{Address}?done=withdrawn") : TypedResults.NotFound();

    private static RoleWish Wish(PostedForm form) => new(
        form.Id("account", "账号编号"), form.Choice<Role>("role", "角色"), form.Id("area", "辖区"), form.Day("from", "从哪天起"), form.DayOrNone("to", "到哪天止"));

    private static string Reason(PostedForm form) => form.Text("reason", "理由", 200) is { Length: >= ShortestReason } reason
        ? reason
        : throw new MalformedException("desk.form-malformed", "reason", $"“理由”至少写 {ShortestReason} 个字，批准的人要看得懂。");

    private static DeskPage Page(Clerk clerk, RequestsView view) => DeskPage.Of<RequestsPage>("两人复核的角色申请", view, clerk);
}
