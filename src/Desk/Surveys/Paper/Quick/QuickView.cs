using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Desk.Surveys.Paper.Batches;

namespace ZiZhiJin.Desk.Surveys.Paper.Quick;

/// <summary>The quick entry: the code and the name that were typed, and the form that they lead to.</summary>
public sealed record QuickView(string Code, string Name)
{
    /// <summary>Ready to be copied.</summary>
    public PaperView? Paper { get; init; }

    /// <summary>The batch of the form that was entered just now.</summary>
    public BatchLine? Batch { get; init; }

    public Fault? Fault { get; init; }
}
