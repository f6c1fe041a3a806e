using ZiZhiJin.Storage.Surveys.Results;

namespace ZiZhiJin.Desk.Surveys.Results;

/// <summary>A page of what residents wrote.</summary>
public sealed record TextsView(Guid SurveyId, TextPage Page)
{
    public int Pages => Math.Max(1, (Page.All + WrittenTexts.PageLength - 1) / WrittenTexts.PageLength);

    public string AddressOf(int page) => $"/desk/surveys/{SurveyId}/results/texts?question={Page.QuestionId}&page={page}";
}
