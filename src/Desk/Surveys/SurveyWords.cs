using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys;

/// <summary>What staff call these things.</summary>
internal static class SurveyWords
{
    public static string InChinese(this SurveyState state) => state switch
    {
        SurveyState.Draft => "草稿",
        SurveyState.Open => "开放中",
        _ => "已结束",
    };
}
