using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>The desk's pages about the rules.</summary>
internal static class DeskPolicyCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /desk/policies"),
        new("GET /desk/policies/{pack}", _ => "/desk/policies/puxing-2023"),
        new("GET /desk/policies/settling", ask => $"/desk/policies/settling?area={ask.Ids.Area}&year={TestTown.Year}"),
        new("POST /desk/policies/settling/pack") { Form = ask => [.. Town(ask), ("pack", "chuansha"), ("reason", "改用新办法")] },
        new("GET /desk/policies/settling/value", ask => $"/desk/policies/settling/value?area={ask.Ids.Area}&year={TestTown.Year}&rule=PX-68&parameter=preferred"),
        new("POST /desk/policies/settling/value") { Form = ask => [.. Town(ask), ("rule", "PX-30"), ("parameter", "days"), ("value", "7"), ("reason", "参照川沙")] },
        new("POST /desk/policies/settling/overrides") { Form = Override },
        new("POST /desk/policies/settling/overrides/{overrideId}/decision", ask => $"/desk/policies/settling/overrides/{ask.Ids.AskedOverride}/decision") { Form = _ => [("answer", "yes")] },
        new("POST /desk/policies/settling/overrides/{overrideId}/end", ask => $"/desk/policies/settling/overrides/{ask.Ids.ApprovedOverride}/end"),
    ];

    private static (string, string)[] Town(Ask ask) => [("area", $"{ask.Ids.Town}"), ("year", $"{TestTown.Year}")];

    private static IEnumerable<(string, string)> Override(Ask ask) =>
        [("area", $"{ask.Ids.Area}"), ("year", $"{TestTown.Year}"), ("rule", "PX-68"), ("parameter", "preferred"), ("value", "books 书籍"), ("reason", "居民更需要书籍")];
}
