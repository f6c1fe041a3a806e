namespace ZiZhiJin.Api.Tests.Access;

internal static class RosterCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("POST /api/staff/areas/{areaId}/roster-imports", ask => $"/api/staff/areas/{ask.Ids.Area}/roster-imports", _ => new FileBody("姓名,楼号,室号\n王秀英,1,101\n")),
        new("GET /api/staff/roster-imports/{importId}", ask => $"/api/staff/roster-imports/{ask.Ids.RosterImport}"),
        new("GET /api/staff/roster-imports/{importId}/lines", ask => $"/api/staff/roster-imports/{ask.Ids.RosterImport}/lines"),
        new("POST /api/staff/roster-imports/{importId}/confirmation", ask => $"/api/staff/roster-imports/{ask.Ids.RosterImport}/confirmation", _ => new { allDoubtful = true }),
        new("DELETE /api/staff/roster-imports/{importId}", ask => $"/api/staff/roster-imports/{ask.Ids.RosterImport}"),
    ];
}
