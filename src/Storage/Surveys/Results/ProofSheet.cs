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

    public static SheetOut Of(Proof proof, SheetFormat format) => SheetOut.Of(format, "答卷名单", Rows(proof));

    private static IEnumerable<IReadOnlyList<string>> Rows(Proof proof)
    {
        yield return [$"{proof.Area}　{proof.Survey.Title}　答卷名单"];
        yield return [$"共 {proof.Lines.Count} 人：{string.Join('，', proof.ByChannel.OrderBy(channel => channel.Key).Select(channel => $"{ChannelText.Of(channel.Key)} {channel.Value} 人"))}"];
        yield return ["序号", "姓名", "住址", "答卷方式", "答卷时间", "最后修改", "征询门槛"];
        for (var i = 0; i < proof.Lines.Count; i++) yield return Row(i + 1, proof.Lines[i], proof.Survey.Kind);
    }

    private static string[] Row(int number, ProofLine line, SurveyKind kind) =>
    [
        number.ToString(CultureInfo.InvariantCulture), line.Name ?? Erased, line.Home ?? "", ChannelText.Of(line.Channel), Time(line.AnsweredAt), Time(line.ChangedAt),
        kind == SurveyKind.Free ? "" : line.CountsAtGate ? "本次计入" : "已由本年度另一份问卷计入",
    ];

    private static string Time(DateTimeOffset at) => ShanghaiTime.ClockOf(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
