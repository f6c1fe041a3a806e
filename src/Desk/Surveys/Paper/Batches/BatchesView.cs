using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Paper.Batches;

/// <summary>The batches of a survey, and the form to make one.</summary>
public sealed record BatchesView(Survey Survey, IReadOnlyList<BatchLine> Lines)
{
    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }
}
