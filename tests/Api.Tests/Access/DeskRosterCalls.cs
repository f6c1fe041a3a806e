namespace ZiZhiJin.Api.Tests.Access;

/// <summary>The desk's pages about the roster.</summary>
internal static class DeskRosterCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /desk/roster"),
        new("POST /desk/roster/imports") { Form = ask => [("area", $"{ask.Ids.Area}")], File = "姓名,楼号,室号\n王秀英,1,101\n" },
        new("GET /desk/roster/imports/{importId}", ask => $"/desk/roster/imports/{ask.Ids.RosterImport}"),
        new("POST /desk/roster/imports/{importId}/confirmation", ask => $"/desk/roster/imports/{ask.Ids.RosterImport}/confirmation"),
        new("POST /desk/roster/imports/{importId}/discarding", ask => $"/desk/roster/imports/{ask.Ids.RosterImport}/discarding"),
        new("POST /desk/roster/exports") { Form = ask => [("area", $"{ask.Ids.Area}"), ("reason", "人口普查核对")] },
        new("POST /desk/roster/exports/{exportId}/decision", ask => $"/desk/roster/exports/{ask.Ids.AskedExport}/decision") { Form = _ => [("answer", "yes")] },
        new("POST /desk/roster/exports/{exportId}/download", ask => $"/desk/roster/exports/{ask.Ids.ApprovedExport}/download") { Form = _ => [("format", "csv")] },
    ];
}
