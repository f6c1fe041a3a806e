namespace ZiZhiJin.Bench.Surveys;

/// <summary>What bench residents answer to the needs survey: about 300 bytes of JSON, in six variants, so that many options are counted at once.</summary>
internal static class AnswerText
{
    private static readonly string[] Categories = ["yijia", "yuejia", "hejia", "anjia", "liangjia", "other"];
    private static readonly string[] Beneficiaries = ["elders", "children", "youth", "families", "disabled", "everyone"];
    private static readonly string[] TakingPart = ["lead", "join", "follow", "not-now", "join", "follow"];

    public static IReadOnlyList<string> Variants { get; } = [.. Enumerable.Range(0, Categories.Length).Select(Variant)];

    private static string Variant(int i) => $$"""
        [{"questionId":"categories","choices":["{{Categories[i]}}","{{Categories[(i + 2) % 6]}}"]},{"questionId":"beneficiaries","choices":["{{Beneficiaries[i]}}"]},{"questionId":"need","text":"3号楼门口的路灯坏了很久，晚上老人出来散步不方便，希望能修好。"},{"questionId":"taking-part","choices":["{{TakingPart[i]}}"]}]
        """;
}
