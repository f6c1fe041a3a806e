using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Access;

internal static class RoleCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /api/roles/explain"),
        new("GET /api/staff/grants"),
        new("GET /api/staff/grants/expiring"),
        new("POST /api/staff/grants", Body: GiveRole),
        new("DELETE /api/staff/grants/{grantId}", ask => $"/api/staff/grants/{GrantToEnd(ask)}"),
        new("GET /api/staff/role-requests"),
        new("POST /api/staff/role-requests", Body: AskForRole),
        new("POST /api/staff/role-requests/{requestId}/decision", ask => $"/api/staff/role-requests/{ask.Ids.RoleRequest}/decision", _ => new { approve = true }),
        new("DELETE /api/staff/role-requests/{requestId}", ask => $"/api/staff/role-requests/{ask.Ids.OfficesRoleRequest}"),
    ];

    private static object GiveRole(Ask ask) => new { accountId = ask.Newcomer, role = RoleToGive(ask), areaId = ask.Ids.Area, from = "2026-01-01" };

    private static object AskForRole(Ask ask) => new { accountId = ask.Newcomer, role = "finance", areaId = ask.Ids.Area, from = "2026-01-01", reason = "接替退休的会计" };

    // Each giver gives and ends a role that is theirs to give.
    public static string RoleToGive(Ask ask) => ask.Role switch
    {
        Role.Office => "committee",
        Role.District => "office",
        Role.Operator => "district",
        _ => "leader",
    };

    public static Guid GrantToEnd(Ask ask) => ask.Role switch
    {
        Role.Office => ask.Ids.CommitteeGrant,
        Role.District => ask.Ids.OfficeGrant,
        Role.Operator => ask.Ids.DistrictGrant,
        _ => ask.Ids.LeaderGrant,
    };
}
