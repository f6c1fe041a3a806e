using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

internal static class NeedCalls
{
    private static readonly Guid Proposal = new("019a0000-0000-7000-8000-0000000000aa");

    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /api/needs", ask => $"/api/needs?area={ask.Ids.Area}"),
        new("POST /api/needs", Body: _ => new { text = "五号楼楼道的灯坏了", nonce = "AAAAAAAAAAAAAAAAAAAAAA" }),
        new("POST /api/needs/match", Body: _ => new { text = "楼道灯不亮" }),
        new("PUT /api/needs/groups/{groupId}/me-too", ask => $"/api/needs/groups/{ask.Ids.NeedGroup}/me-too", _ => new { nonce = "AAAAAAAAAAAAAAAAAAAAAA" }),
        new("DELETE /api/needs/groups/{groupId}/me-too", ask => $"/api/needs/groups/{ask.Ids.NeedGroup}/me-too"),

        new("GET /api/staff/needs", ask => $"/api/staff/needs?area={ask.Ids.Area}&year={TestTown.Year}"),
        new("PUT /api/staff/needs/{needId}/group", ask => $"/api/staff/needs/{ask.Ids.Need}/group", ask => new { group = ask.Ids.OtherNeedGroup }),
        new("PUT /api/staff/needs/{needId}/category", ask => $"/api/staff/needs/{ask.Ids.Need}/category", _ => new { category = "anjia" }),
        OnGroup("PUT", "title", _ => new { title = "楼道灯" }),
        OnGroup("POST", "decision", _ => new { verdict = "fundable", reason = "居民自己能做" }),
        OnGroup("POST", "merging", ask => new { into = ask.Ids.OtherNeedGroup }),
        OnGroup("POST", "splitting", ask => new { needs = new[] { ask.Ids.Need }, title = "小区路灯" }),
        OnGroup("PUT", "proposal", _ => new { proposal = Proposal, title = "楼道亮起来" }),
        OnGroup("DELETE", "proposal"),
    ];

    private static Call OnGroup(string method, string act, Func<Ask, object>? body = null) =>
        new($"{method} /api/staff/needs/groups/{{groupId}}/{act}", ask => $"/api/staff/needs/groups/{ask.Ids.NeedGroup}/{act}", body);
}
