using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Desk.Publicity;

/// <summary>A posting, and the objections as far as the clerk may know of them.</summary>
public sealed record PostingView(PostingShown Shown, IReadOnlyList<NamedObjection> Objections)
{
    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }
}
