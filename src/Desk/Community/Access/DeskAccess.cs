using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Desk.Community.Access;

/// <summary>Who may open a page. Said on the route; what they find there is part of each query.</summary>
internal static class DeskAccess
{
    public static T ForStaff<T>(this T page) where T : IEndpointConventionBuilder => page.ForRoles(Domain.Community.Roles.Staff);

    public static T ForRoles<T>(this T page, IReadOnlyCollection<Role> roles) where T : IEndpointConventionBuilder =>
        page.RequireAuthorization(new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser()
            .RequireAssertion(context => context.User.Identity is CallerIdentity identity && identity.Caller.AtDesk().Holds(roles))
            .Build());
}
