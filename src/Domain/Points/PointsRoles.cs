using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Points;

/// <summary>Who may do what with points, each in the areas for which the role is held.</summary>
public static class PointsRoles
{
    /// <summary>Say what volunteer time earns.</summary>
    public static readonly IReadOnlyList<Role> RuleMakers = [Role.Committee, Role.Community, Role.Office];

    /// <summary>Offer services, hand them out, and give points back.</summary>
    public static readonly IReadOnlyList<Role> Givers = [Role.Liaison, Role.Committee, Role.Community, Role.Office];
}
