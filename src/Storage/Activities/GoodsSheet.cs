using System.Globalization;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Sheets;

namespace ZiZhiJin.Storage.Activities;

/// <summary>The sheet of goods handed out at an activity (实物签收单) as a file.</summary>
public static class GoodsSheet
{
    private const string Erased = "（已删除个人信息）";

    private static readonly PaperTable.Column[] Columns = [new("序号", 110), new("姓名", 250), new("物品", 420), new("数量", 130), new("签收时间", 310), new("签收方式", 260), new("签名", 220)];

    public static readonly IReadOnlyList<string> Signatures = ["发放人：＿＿＿＿＿＿＿＿　　活动负责人：＿＿＿＿＿＿＿＿", "居民委员会（盖章）　　　　　　　　　　　　　　年　　月　　日"];

    /// <summary>A Word document to print and sign, or a workbook.</summary>
    public static SheetOut Of(GoodsList list, bool asDocument) => asDocument
        ? SheetOut.Of(new PaperTable("实物签收单", LinesAbove(list), Columns, [.. Rows(list)], Signatures))
        : SheetOut.Of(SheetFormat.Xlsx, "实物签收单", LinesAbove(list).Select(line => (IReadOnlyList<string>)[line]).Append([.. Columns.Select(column => column.Heading)]).Concat(Rows(list)));

    public static IReadOnlyList<string> LinesAbove(GoodsList list) =>
    [
        $"{list.Area}　{list.Activity.Title}", $"时间：{Minute(list.Activity.Occasion.StartsAt)}　　地点：{list.Activity.Place}",
        $"签收 {list.Lines.Count} 笔：{string.Join("，", list.Lines.GroupBy(line => line.Receipt.Goods).Select(goods => $"{goods.Key} {goods.Sum(line => line.Receipt.Amount)}"))}",
    ];

    /// <summary>Of each receipt: number, name, goods, amount, when, and how it is known who it was.</summary>
    public static IEnumerable<IReadOnlyList<string>> Rows(GoodsList list) => list.Lines.Select((line, i) => (IReadOnlyList<string>)
    [
        (i + 1).ToString(CultureInfo.InvariantCulture), line.Name ?? Erased, line.Receipt.Goods, line.Receipt.Amount.ToString(CultureInfo.InvariantCulture), Minute(line.Receipt.ReceivedAt),
        AttendanceSheet.Word(line.Receipt.Proof), "",
    ]);

    private static string Minute(DateTimeOffset at) => ShanghaiTime.ClockOf(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
