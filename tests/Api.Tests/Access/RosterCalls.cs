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

        new("POST /api/staff/areas/{areaId}/roster-exports", ask => $"/api/staff/areas/{ask.Ids.Area}/roster-exports", _ => new { reason = "人口普查核对" }),
        new("GET /api/staff/roster-exports"),
        new("POST /api/staff/roster-exports/{exportId}/decision", ask => $"/api/staff/roster-exports/{ask.Ids.AskedExport}/decision", _ => new { approve = true }),
        new("POST /api/staff/roster-exports/{exportId}/download", ask => $"/api/staff/roster-exports/{ask.Ids.ApprovedExport}/download"),

        new("POST /api/staff/persons/{personId}/merge", ask => $"/api/staff/persons/{ask.Ids.Neighbour}/merge", ask => new { otherId = ask.Ids.Elder, reason = "登记了两次" }),
        new("POST /api/staff/persons/{personId}/split", ask => $"/api/staff/persons/{ask.Ids.Neighbour}/split", ask => new { otherId = ask.Ids.Double, reason = "合并有误" }),
        new("POST /api/staff/persons/{personId}/departure", ask => $"/api/staff/persons/{ask.Ids.Elder}/departure", _ => new { reason = "已搬离" }),
        new("POST /api/staff/persons/{personId}/erasure", ask => $"/api/staff/persons/{ask.Ids.Elder}/erasure", _ => new { reason = "本人要求" }),
    ];
}
