using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Desk.Community.Roster;

/// <summary>What staff call these things.</summary>
internal static class RosterWording
{
    public static readonly IReadOnlyList<RosterVerdict> Verdicts =
        [RosterVerdict.New, RosterVerdict.Changed, RosterVerdict.Doubtful, RosterVerdict.Refused, RosterVerdict.Unchanged];

    public static string InChinese(this RosterVerdict verdict) => verdict switch
    {
        RosterVerdict.New => "新增",
        RosterVerdict.Changed => "更新",
        RosterVerdict.Unchanged => "不变",
        RosterVerdict.Doubtful => "存疑",
        RosterVerdict.Refused => "不能导入",
        _ => "还没检查",
    };

    public static string Meaning(this RosterVerdict verdict) => verdict switch
    {
        RosterVerdict.New => "名册上还没有这位居民，确认后加上。",
        RosterVerdict.Changed => "名册上有这位居民，确认后更新电话、出生年份或居住性质。",
        RosterVerdict.Unchanged => "名册上已经有，内容一样，什么也不做。",
        RosterVerdict.Doubtful => "要有人看一眼。只导入您勾选的。",
        RosterVerdict.Refused => "缺了必需的内容，或与前面重复，不会导入。",
        _ => "",
    };

    public static string InChinese(this ImportState state) => state switch
    {
        ImportState.Uploaded => "正在逐行检查",
        ImportState.Judged => "等您确认",
        ImportState.Confirmed => "正在写入名册",
        ImportState.Applied => "已写入名册",
        _ => "已放弃",
    };

    public static string InChinese(this ExportState state) => state switch
    {
        ExportState.Asked => "等另一个人批准",
        ExportState.Approved => "已批准",
        ExportState.Declined => "没有批准",
        _ => "已下载",
    };
}
