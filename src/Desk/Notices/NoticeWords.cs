using ZiZhiJin.Desk.Community;
using ZiZhiJin.Domain.Notices;

namespace ZiZhiJin.Desk.Notices;

/// <summary>What staff call these things.</summary>
internal static class NoticeWords
{
    public static string InChinese(this NoticeCategory category) => category switch
    {
        NoticeCategory.Survey => "调查",
        NoticeCategory.Hearing => "听证会",
        NoticeCategory.Activity => "活动",
        NoticeCategory.Publicity => "公示",
        NoticeCategory.Money => "资金",
        NoticeCategory.Duty => "职务",
        _ => "其他",
    };

    public static string InChinese(this NoticeState state) => state switch
    {
        NoticeState.Held => "待审核",
        NoticeState.Scheduled => "等待发布",
        NoticeState.Published => "已发布",
        _ => "已撤回",
    };

    public static string Of(Audience audience) => audience.Kind switch
    {
        AudienceKind.Area => "全体居民",
        AudienceKind.Roles => string.Join("、", audience.Roles.Select(role => role.InChinese())),
        AudienceKind.Persons => $"指定的 {audience.Members.Count} 位居民",
        _ => $"相关的 {audience.Members.Count} 人",
    };
}
