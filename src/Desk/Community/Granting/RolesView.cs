using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Community.Granting;

/// <summary>The grants, those that end soon, and the form to give one.</summary>
public sealed record RolesView(IReadOnlyList<GrantLine> Grants, IReadOnlyList<Role> RolesToGive, IReadOnlyList<AreaChoice> Areas, DateOnly Today)
{
    public bool ShowsEnded { get; init; }

    public IReadOnlyList<GrantLine> EndingSoon { get; init; } = [];

    /// <summary>Which one was to be renewed, and until when, if it could not be.</summary>
    public (Guid Grant, string To)? Renewing { get; init; }

    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }
}
