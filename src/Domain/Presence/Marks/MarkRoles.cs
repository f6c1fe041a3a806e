using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Presence.Marks;

/// <summary>Who looks at marks and decides. Leaders do not: it may be their own scanning.</summary>
public static class MarkRoles
{
    public static readonly IReadOnlyList<Role> Deciders = [Role.Committee, Role.Community, Role.Office];
}
