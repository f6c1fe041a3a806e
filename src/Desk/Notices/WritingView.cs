using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Desk.Notices;

/// <summary>The form of a notice: a new one, or one that is corrected before it is there.</summary>
public sealed record WritingView(IReadOnlyList<AreaChoice> Areas, string Nonce)
{
    public Guid? Correcting { get; init; }

    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }

    /// <summary>What it would look like, and for how many it would be.</summary>
    public NoticeWish? Shown { get; init; }

    public AudienceSize? Size { get; init; }

    public string Action => Correcting is { } id ? $"/desk/notices/{id}/edit" : "/desk/notices/new";
}
