namespace ZiZhiJin.Api.Tests.Access;

internal static class PointsCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /api/me/points"),
        new("GET /api/me/volunteer-hours"),
        new("GET /api/points/services"),
        new("POST /api/points/exchanges", Body: ask => new { nonce = "AAECAwQFBgcICQoLDA0ODw", serviceId = ask.Ids.Offer }),

        new("POST /api/activities/{occasionId}/check-in/contest", ask => $"/api/activities/{ask.Ids.Activity}/check-in/contest"),
        new("GET /api/staff/marks"),
        new("POST /api/staff/marks/{markId}/decision", ask => $"/api/staff/marks/{ask.Ids.Mark}/decision", _ => new { takeBack = true, reason = "不在场" }),

        new("GET /api/staff/points/rules"),
        new("POST /api/staff/points/rules", Body: ask => new { areaId = ask.Ids.Area, from = "2026-06-01", pointsPerHour = 10, dailyCeiling = 60, weakerPercent = 50, reason = "居民会议通过" }),
        new("POST /api/staff/points/services", Body: ask => new { areaId = ask.Ids.Area, title = "上门理发", cost = 10, stock = 5 }),
        new("POST /api/staff/points/services/{serviceId}/stock", ask => $"/api/staff/points/services/{ask.Ids.Offer}/stock", _ => new { more = 3, nonce = "AAAAAAAAAAAAAAAAAAAAAA" }),
        new("POST /api/staff/points/services/{serviceId}/withdrawal", ask => $"/api/staff/points/services/{ask.Ids.Offer}/withdrawal"),
        new("GET /api/staff/points/exchanges"),
        new("POST /api/staff/points/exchanges/{exchangeId}/handing-out", ask => $"/api/staff/points/exchanges/{ask.Ids.Exchange}/handing-out"),
        new("POST /api/staff/points/exchanges/{exchangeId}/giving-back", ask => $"/api/staff/points/exchanges/{ask.Ids.Exchange}/giving-back", _ => new { reason = "服务取消" }),
    ];
}
