using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Tests.Browsers;

/// <summary>Roles of the demonstration's Puxing that end soon, and roles that wait for a second pair of eyes.</summary>
internal static class DemoRoles
{
    public static async Task Leave(DemoTown demo, Guid area)
    {
        var (office, district) = (await demo.Named("office-puxing"), await demo.Named("district"));
        var residents = await demo.Api.InDb(db => db.Accounts.Where(account => account.PersonId != null).OrderBy(account => account.Id).Select(account => account.Id).Take(3).ToListAsync());
        await Ask(office, residents[0], area, "接替退休的会计");
        await Ask(office, residents[1], area, "年度结算期间多一个人核对");
        var declined = (await district.Get("/api/staff/role-requests")).MustBeOk().Json[0].GetProperty("id").GetGuid();
        (await district.Post($"/api/staff/role-requests/{declined}/decision", new { approve = false })).Must(HttpStatusCode.NoContent);
        await demo.Api.InDb(async db =>
        {
            db.AddRange(Ending(residents[2], Role.Committee, area, 12), Ending(residents[1], Role.Reviewer, area, 25), Ending(residents[0], Role.Finance, area, 5));
            return await db.SaveChangesAsync();
        });
    }

    private static async Task Ask(TestUser office, Guid account, Guid area, string reason) =>
        (await office.Post("/api/staff/role-requests", new { accountId = account, role = "finance", areaId = area, from = "2026-05-06", to = "2026-12-31", reason })).Must(HttpStatusCode.Created);

    private static RoleGrant Ending(Guid account, Role role, Guid area, int days) =>
        RoleGrant.Give(account, role, area, new DateOnly(2025, 6, 1), DateOnly.FromDateTime(StandingClock.Start.AddDays(days).UtcDateTime), null);
}
