using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Community.Persons;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Verification;

namespace ZiZhiJin.Desk.Community.Verification;

/// <summary>The committee's queue: residents whom the roster did not recognise, the longest waiting first.</summary>
internal static class VerificationDesk
{
    public static async Task<DeskPage> List(Clerk clerk, WaitingResidents waiting, ZiZhiJinDb db, CancellationToken cancel)
    {
        var requests = await waiting.Waiting(clerk.Caller.ScopeOf(RosterRoles.Keepers), cancel);
        var ids = requests.Select(request => request.AreaId).Distinct().ToList();
        var names = await db.Areas.Where(area => ids.Contains(area.Id)).ToDictionaryAsync(area => area.Id, area => area.Name, cancel);
        return DeskPage.Of<WaitingPage>("核实居民", requests.Select(request => new WaitingLine(request, names[request.AreaId])).ToList(), clerk);
    }

    public static async Task<Results<DeskPage, NotFound>> Show(
        Guid requestId, string? name, Clerk clerk, WaitingResidents waiting, PersonReading persons, ZiZhiJinDb db, CancellationToken cancel)
    {
        if (await waiting.Read(requestId, clerk.Caller.ScopeOf(RosterRoles.Keepers), cancel) is not { } request) return TypedResults.NotFound();
        var area = await db.Areas.Where(area => area.Id == request.AreaId).Select(area => area.Name).FirstAsync(cancel);
        var wanted = name?.Trim() ?? request.Name;
        return DeskPage.Of<RequestPage>("核实一位居民", new RequestView(request, area, wanted, await persons.Find(request.AreaId, wanted, clerk, cancel)), clerk);
    }

    public static async Task<Results<SeeOther, NotFound>> Approve(Guid requestId, PostedForm form, Clerk clerk, VerificationDeciding deciding, CancellationToken cancel) =>
        await deciding.Approve(requestId, form.Id("person", "名册上的居民"), clerk.Caller, cancel) ? new SeeOther("/desk/verification?done=verified") : TypedResults.NotFound();

    public static async Task<Results<SeeOther, NotFound>> Decline(Guid requestId, PostedForm form, Clerk clerk, VerificationDeciding deciding, CancellationToken cancel) =>
        await deciding.Decline(requestId, form.Text("answer", "原因", 200), clerk.Caller, cancel) ? new SeeOther("/desk/verification?done=not-verified") : TypedResults.NotFound();
}
