using System.Globalization;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;
using ZiZhiJin.Storage.Sheets;

namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>The proof list as a file to print and to put with the papers.</summary>
public static class ProofSheet
{
    private const string Erased = "（已删除个人信息）";

    private static readonly PaperTable.Column[] Columns =
        [new("序号", 110), new("姓名", 200), new("住址", 400), new("答卷方式", 240), new("答卷时间", 310), new("征询门槛", 240), new("签名", 200)];

    /// <summary>Where somebody signs, below the list.</summary>
    public static readonly IReadOnlyList<string> Signatures = ["制表人：＿＿＿＿＿＿＿＿　　核对人：＿＿＿＿＿＿＿＿", "居民委员会（盖章）　　　　　　　　　　　　　　年　　月　　日"];

    public static SheetOut Of(Proof proof, ProofFormat format) => format switch
    {
        ProofFormat.Docx => SheetOut.Of(new PaperTable("答卷名单", LinesAbove(proof), Columns, [.. Persons(proof).Select(Signed)], Signatures)),
        ProofFormat.Csv => SheetOut.Of(SheetFormat.Csv, "答卷名单", Rows(proof)),
        _ => SheetOut.Of(SheetFormat.Xlsx, "答卷名单", Rows(proof)),
    };

    /// <summary>What stands above the list: which survey, how many by which channel, and how many were counted at closing where that is told.</summary>
    public static IReadOnlyList<string> LinesAbove(Proof proof)
    {
        var channels = proof.ByChannel.OrderBy(channel => channel.Key).Select(channel => $"{ChannelText.Of(channel.Key)} {channel.Value} 人");
        return
        [
            $"{proof.Area}　{proof.Survey.Title}", $"共 {proof.Lines.Count} 人：{string.Join('，', channels)}",
            .. proof.CountedAtClosing is { } counted ? [$"问卷结束时统计了 {counted} 人。"] : Array.Empty<string>(),
        ];
    }

    /// <summary>Of each person: number, name, home, channel, when, when changed, and how the person counts at the gate.</summary>
    public static IEnumerable<IReadOnlyList<string>> Persons(Proof proof) => proof.Lines.Select((line, i) => Row(i + 1, line, proof.Survey.Kind));

    private static IEnumerable<IReadOnlyList<string>> Rows(Proof proof)
    {
        yield return [$"{proof.Area}　{proof.Survey.Title}　答卷名单"];
        foreach (var line in LinesAbove(proof).Skip(1)) yield return [line];
        yield return ["序号", "姓名", "住址", "答卷方式", "答卷时间", "最后修改", "征询门槛"];
        foreach (var row in Persons(proof)) yield return row;
    }

    // On paper the last change stands where there was one, and a place to sign.
    private static IReadOnlyList<string> Signed(IReadOnlyList<string> row) =>
        [.. row.Take(4), row[4] == row[5] ? row[4] : $"{row[4]}（{row[5]} 改）", row[6], ""];

    private static string[] Row(int number, ProofLine line, SurveyKind kind) =>
    [
        number.ToString(CultureInfo.InvariantCulture), line.Name ?? Erased, line.Home ?? "", ChannelText.Of(line.Channel), Time(line.AnsweredAt), Time(line.ChangedAt),
        kind == SurveyKind.Free ? "" : line.CountsAtGate ? "本次计入" : "已由本年度另一份问卷计入",
    ];

    private static string Time(DateTimeOffset at) => ShanghaiTime.ClockOf(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
