using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Desk.Community.Granting;

/// <summary>Gives a role that ends soon again, from the day after its last one.</summary>
internal static class RenewRoles
{
    public static async Task<Results<SeeOther, DeskPage, NotFound>> Renew(
        Guid grantId, PostedForm form, Clerk clerk, RoleGranting roles, RolesReading reading, Attempt attempt, CancellationToken cancel)
    {
        if (await roles.SeenBy(clerk.Caller).AsNoTracking().FirstOrDefaultAsync(grant => grant.Id == grantId, cancel) is not { To: { } lastDay } grant) return TypedResults.NotFound();

        Guid? id = null;
        var fault = await attempt.Of(async () => id = await roles.Give(Wish(grant, lastDay, form), clerk.Caller, cancel));
        if (fault is null) return id is null ? TypedResults.NotFound() : new SeeOther("/desk/roles?done=renewed");
        return RolesDesk.Page(clerk, await reading.Read(clerk, false, cancel) with { Renewing = (grantId, form["to"]), Fault = fault }).With(fault.Status);
    }

    private static RoleWish Wish(RoleGrant grant, DateOnly lastDay, PostedForm form)
    {
        var to = form.DayOrNone("to", "延到哪天");
        if (to <= lastDay) throw new MalformedException("desk.form-malformed", "to", $"“延到哪天”要晚于现在的最后一天 {ShanghaiWords.Day(lastDay)}。");
        return new(grant.AccountId, grant.Role, grant.AreaId, lastDay.AddDays(1), to);
    }
}
