using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

internal static class PolicyCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /api/policies/{pack}/explain", _ => "/api/policies/puxing-2023/explain?rule=PX-11"),
        new("GET /api/staff/policies", ask => $"/api/staff/policies?areaId={ask.Ids.Area}&year={TestTown.Year}"),
        new("PUT /api/staff/policies/pack", Body: ask => new { areaId = ask.Ids.Town, year = TestTown.Year, pack = "chuansha", reason = "改用新办法" }),
        new("PUT /api/staff/policies/values", Body: ask => new
        {
            areaId = ask.Ids.Town, year = TestTown.Year, place = new { rule = "PX-30", parameter = "days" }, value = new { number = 7 }, reason = "参照川沙",
        }),
        new("POST /api/staff/policies/overrides", Body: ask => new
        {
            areaId = ask.Ids.Area, year = TestTown.Year, place = new { rule = "PX-68", parameter = "preferred" },
            value = new { items = new[] { new { id = "books", name = "书籍" } } }, reason = "居民更需要书籍",
        }),
        new("POST /api/staff/policies/overrides/{overrideId}/decision", ask => $"/api/staff/policies/overrides/{ask.Ids.AskedOverride}/decision", _ => new { approve = true }),
        new("DELETE /api/staff/policies/overrides/{overrideId}", ask => $"/api/staff/policies/overrides/{ask.Ids.ApprovedOverride}"),
    ];
}
