using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Pages.Forms;

namespace ZiZhiJin.Desk.Surveys.Making;

/// <summary>The form of a new survey, as far as it is filled in.</summary>
public sealed record NewSurveyView(IReadOnlyList<AreaChoice> Areas, string? Area, string Year, string Title, Fault? Fault)
{
    /// <summary>Needs or Free, as it was ticked.</summary>
    public string? Kind { get; init; }
}
