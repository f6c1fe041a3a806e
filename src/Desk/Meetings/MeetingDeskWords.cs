using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Desk.Meetings;

internal static class MeetingDeskWords
{
    public static string InChinese(this OccasionState state) => state switch
    {
        OccasionState.Draft => "草稿",
        OccasionState.Announced => "已发布",
        OccasionState.Closed => "已结束",
        _ => "已取消",
    };

    public static string InChinese(this MotionState state) => state switch
    {
        MotionState.Draft => "还没有表决",
        MotionState.Open => "正在表决",
        MotionState.Closed => "已经表决",
        _ => "已撤下",
    };
}
