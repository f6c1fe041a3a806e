using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>The desk's pages about needs.</summary>
internal static class DeskNeedCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /desk/needs", ask => $"/desk/needs?area={ask.Ids.Area}&year={TestTown.Year}"),
        new("GET /desk/needs/groups/{groupId}", ask => $"/desk/needs/groups/{ask.Ids.NeedGroup}"),
        OnGroup("title", _ => [("title", "楼道灯")]),
        OnGroup("decision", _ => [("verdict", "Fundable"), ("reason", "居民自己能做")]),
        OnGroup("merging", ask => [("into", $"{ask.Ids.OtherNeedGroup}")]),
        OnGroup("proposal", _ => [("known", ""), ("proposal", "楼道亮起来")]),
        OnGroup("proposal/end", _ => []),
        OnGroup("splitting", ask => [("need", $"{ask.Ids.Need}"), ("name", "小区路灯")]),
        OnGroup("moving", ask => [("need", $"{ask.Ids.Need}"), ("into", $"{ask.Ids.OtherNeedGroup}")]),
        OnGroup("category", ask => [("need", $"{ask.Ids.Need}"), ("category", "anjia")]),
    ];

    private static Call OnGroup(string act, Func<Ask, IEnumerable<(string, string)>> form) =>
        new($"POST /desk/needs/groups/{{groupId}}/{act}", ask => $"/desk/needs/groups/{ask.Ids.NeedGroup}/{act}") { Form = form };
}
