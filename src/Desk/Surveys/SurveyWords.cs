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

    public static string InChinese(this QuestionKind kind) => kind switch
    {
        QuestionKind.Single => "单选",
        QuestionKind.Multiple => "多选",
        QuestionKind.Text => "填空",
        QuestionKind.Rating => "评分",
        QuestionKind.Ranking => "排序",
        QuestionKind.LongText => "长文",
        QuestionKind.Photos => "照片",
        _ => kind.ToString(),
    };
}
