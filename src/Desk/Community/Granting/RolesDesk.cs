using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Desk.Community.Granting;

/// <summary>Who holds which role, to give and to take back, each by those who may.</summary>
internal static class RolesDesk
{
    public static async Task<DeskPage> Show(bool? ended, Clerk clerk, RolesReading reading, CancellationToken cancel) =>
        Page(clerk, await reading.Read(clerk, ended == true, cancel));

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Give(
        PostedForm form, Clerk clerk, RoleGranting roles, RolesReading reading, Attempt attempt, CancellationToken cancel)
    {
        Guid? id = null;
        var fault = await attempt.Of(async () => id = await roles.Give(Wish(form), clerk.Caller, cancel));
        if (fault is null) return id is null ? TypedResults.NotFound() : new SeeOther("/desk/roles?done=granted");
        return Page(clerk, await reading.Read(clerk, false, cancel) with { Form = form, Fault = fault }).With(fault.Status);
    }

    public static async Task<Results<SeeOther, NotFound>> End(Guid grantId, Clerk clerk, RoleGranting roles, CancellationToken cancel) =>
        await roles.End(grantId, clerk.Caller, cancel) ? new SeeOther("/desk/roles?done=ended") : TypedResults.NotFound();

    private static RoleWish Wish(PostedForm form) => new(
        form.Id("account", "账号编号"), form.Choice<Role>("role", "角色"), form.Id("area", "辖区"), form.Day("from", "从哪天起"), form.DayOrNone("to", "到哪天止"));

    internal static DeskPage Page(Clerk clerk, RolesView view) => DeskPage.Of<RolesPage>("角色", view, clerk);
}
