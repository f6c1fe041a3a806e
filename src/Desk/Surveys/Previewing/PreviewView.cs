using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Previewing;

/// <summary>A survey as a resident sees it who answers so.</summary>
public sealed record PreviewView(Survey Survey, PostedForm Form, IReadOnlySet<string> Shown)
{
    public Fault? Fault { get; init; }
}
