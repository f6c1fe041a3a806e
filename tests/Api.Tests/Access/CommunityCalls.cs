namespace ZiZhiJin.Api.Tests.Access;

internal static class CommunityCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("POST /api/session", Body: _ => new { loginCode = "sandbox-matrix", channel = "mini" }) { UsesUpPlace = false },
        new("DELETE /api/session") { UsesUpPlace = false },
        new("GET /api/me"),

        new("GET /api/staff/areas"),
        new("GET /api/staff/persons", ask => $"/api/staff/persons?areaId={ask.Ids.Area}"),
        new("POST /api/staff/persons", Body: AddPerson),
        new("PUT /api/staff/persons/{personId}/account", ask => $"/api/staff/persons/{ask.Ids.Elder}/account", Attach),
        new("DELETE /api/staff/persons/{personId}/account", ask => $"/api/staff/persons/{ask.Ids.Neighbour}/account"),
    ];

    private static object AddPerson(Ask ask) => new
    {
        areaId = ask.Ids.Area, name = "新居民", home = new { building = "1", room = "101" }, proof = new { reason = "新搬入", voucher = "房产证" },
    };

    private static object Attach(Ask ask) => new { accountId = ask.Newcomer, reason = "本人到居委会办理" };
}
