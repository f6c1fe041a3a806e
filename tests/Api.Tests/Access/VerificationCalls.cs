namespace ZiZhiJin.Api.Tests.Access;

internal static class VerificationCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /api/neighbourhoods") { NamesAreas = true },
        new("GET /api/me/verification"),
        new("DELETE /api/me/verification"),
        new("POST /api/me/verification/match", Body: ask => new { areaId = ask.Newcomer, name = "王秀英", home = Home, phoneCode = "sandbox-phone-13800000000" }),
        new("POST /api/me/verification/requests", Body: ask => new { areaId = ask.Newcomer, name = "王秀英", home = Home }),
        new("DELETE /api/me/verification/requests"),
        new("POST /api/vouchings", Body: _ => new { code = "K7WQ M3TD" }),

        new("GET /api/me/conversation"),
        new("POST /api/me/conversation", Body: _ => new { nonce = "AAAAAAAAAAAAAAAAAAAAAA", text = "菜单" }) { UsesUpPlace = false },
        new("PUT /api/me/official-account", Body: _ => new { code = new string('A', 54) }),
        new("GET /api/me/consents"),
        new("POST /api/me/consents", Body: _ => new { kind = "privacy", version = 1 }) { UsesUpPlace = false },
        new("DELETE /api/me/consents/{kind}", _ => "/api/me/consents/privacy") { UsesUpPlace = false },
        new("GET /api/me/export"),
        new("POST /api/me/erasure", Body: _ => new { confirm = "删除我的资料" }),

        new("GET /api/staff/verification-requests"),
        new("POST /api/staff/verification-requests/{requestId}/decision", ask => $"/api/staff/verification-requests/{ask.Ids.VerificationRequest}/decision",
            ask => new { personId = ask.Ids.Elder }),
        new("GET /api/staff/areas/{areaId}/settings", ask => $"/api/staff/areas/{ask.Ids.Area}/settings"),
        new("PUT /api/staff/areas/{areaId}/settings", ask => $"/api/staff/areas/{ask.Ids.Area}/settings", _ => new { allowsVouching = true }),
    ];

    private static object Home => new { building = "1", room = "101" };
}
