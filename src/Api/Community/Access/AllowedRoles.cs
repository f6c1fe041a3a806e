using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Community.Access;

/// <summary>The roles that an endpoint lets in, for the description of the API.</summary>
internal sealed record AllowedRoles(IReadOnlyList<Role> Roles)
{
    public override string ToString() => string.Join(", ", Roles);
}
