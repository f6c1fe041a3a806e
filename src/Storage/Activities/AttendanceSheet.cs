using System.Globalization;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Sheets;

namespace ZiZhiJin.Storage.Activities;

/// <summary>The attendance sheet of an activity (签到表) as a file.</summary>
public static class AttendanceSheet
{
    private const string Erased = "（已删除个人信息）";

    private static readonly PaperTable.Column[] Columns =
        [new("序号", 110), new("姓名", 230), new("住址", 260), new("签到时间", 310), new("签到方式", 300), new("志愿服务", 250), new("签名", 240)];

    public static readonly IReadOnlyList<string> Signatures = ["制表人：＿＿＿＿＿＿＿＿　　活动负责人：＿＿＿＿＿＿＿＿", "居民委员会（盖章）　　　　　　　　　　　　　　年　　月　　日"];

    /// <summary>A Word document to print and sign, or a workbook.</summary>
    public static SheetOut Of(Attendance attendance, bool asDocument) => asDocument
        ? SheetOut.Of(new PaperTable("活动签到表", LinesAbove(attendance), Columns, [.. Persons(attendance)], Signatures))
        : SheetOut.Of(SheetFormat.Xlsx, "签到表", LinesAbove(attendance).Select(line => (IReadOnlyList<string>)[line]).Append([.. Columns.Select(column => column.Heading)]).Concat(Persons(attendance)));

    public static IReadOnlyList<string> LinesAbove(Attendance attendance)
    {
        var activity = attendance.Activity;
        return
        [
            $"{attendance.Area}　{activity.Title}", $"时间：{Minute(activity.Occasion.StartsAt)} 至 {Minute(activity.Occasion.EndsAt)}　　地点：{activity.Place}",
            $"签到 {attendance.Lines.Count} 人{(activity.Occasion.HeadCount is { } heads ? $"，现场清点 {heads} 人" : "")}",
        ];
    }

    /// <summary>Of each person: number, name, home, when, how it was proven, and volunteer time.</summary>
    public static IEnumerable<IReadOnlyList<string>> Persons(Attendance attendance) => attendance.Lines.Select((line, i) => (IReadOnlyList<string>)
    [
        (i + 1).ToString(CultureInfo.InvariantCulture), line.Name ?? Erased, line.Home ?? "", Minute(line.At), Word(line.Proof),
        line.VolunteerMinutes is { } minutes ? $"{minutes} 分钟" : "", "",
    ]);

    public static string Word(PresenceProof proof) => proof switch
    {
        PresenceProof.VenueCode => "扫现场码",
        PresenceProof.PersonalCode => "出示个人码",
        PresenceProof.Card => "签到卡",
        _ => "按姓名登记",
    };

    private static string Minute(DateTimeOffset at) => ShanghaiTime.ClockOf(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
