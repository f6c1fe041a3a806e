using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Desk.Publicity;

/// <summary>What staff and residents call these things.</summary>
internal static class PublicityWords
{
    public static string InChinese(this PostingKind kind) => kind == PostingKind.SetUp ? "立项公示" : "评审前公示";

    public static string InChinese(this ObjectionState state) => state switch
    {
        ObjectionState.Open => "等待答复",
        ObjectionState.Answered => "已答复",
        _ => "已撤回",
    };

    public static string Of(PostingState state, bool isOver, bool isKeptOpen) => state switch
    {
        PostingState.Held => "待审核",
        PostingState.Withdrawn => "已撤下",
        _ when isOver => "已期满",
        _ when isKeptOpen => "异议未答复，继续公示",
        _ => "正在公示",
    };

    public static string Of(PublicityPeriod period) => $"{Day(period.FirstDay)}至{Day(period.LastDay)}";

    public static string Of(PostingShown shown) => Of(shown.Posting.State, shown.IsOver, shown.IsKeptOpen);

    private static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
