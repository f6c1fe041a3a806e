using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Community.Access;

/// <summary>Who may come in. Said on the route; where they may act is part of each query.</summary>
internal static class AccessRules
{
    public static void AddSignedInCallers(this IServiceCollection services)
    {
        services.AddAuthentication(SessionAuthentication.Name).AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.Name, null);
        services.AddAuthorizationBuilder().SetFallbackPolicy(SignedInWhereThereIsSomething());
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AuditedRefusals>();
    }

    /// <summary>Any signed-in caller.</summary>
    public static T ForEverybody<T>(this T endpoint) where T : IEndpointConventionBuilder => endpoint.RequireAuthorization(SignedIn()).WithMetadata(new AllowedCircle(Circle.SignedIn));

    /// <summary>Verified residents: accounts that are attached to a person.</summary>
    public static T ForResidents<T>(this T endpoint) where T : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(Where(caller => caller.PersonId is not null)).WithMetadata(new AllowedCircle(Circle.Residents));

    /// <summary>Callers who hold one of <paramref name="roles"/> today, for whatever area.</summary>
    public static T ForRoles<T>(this T endpoint, params Role[] roles) where T : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(Where(caller => caller.Holds(roles))).WithMetadata(new AllowedRoles(roles));

    private static AuthorizationPolicy SignedIn() => Where(_ => true);

    // Where nothing is, or the method or media type is wrong, a stranger is told so like everybody.
    private static AuthorizationPolicy SignedInWhereThereIsSomething() => new AuthorizationPolicyBuilder()
        .RequireAssertion(context => context.User.Identity is CallerIdentity || (context.Resource is HttpContext http && http.GetEndpoint() is not RouteEndpoint))
        .Build();

    private static AuthorizationPolicy Where(Func<Caller, bool> holds) => new AuthorizationPolicyBuilder()
        .RequireAuthenticatedUser()
        .RequireAssertion(context => context.User.Identity is CallerIdentity identity && holds(identity.Caller))
        .Build();
}
