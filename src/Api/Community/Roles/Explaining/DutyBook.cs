using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Presence;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Community.Roles.Explaining;

/// <summary>Who may what, read from the endpoints that the running host guards: what stands here is what decides.</summary>
internal sealed partial class DutyBook(EndpointDataSource endpoints)
{
    /// <summary>By module, in the order of the routes.</summary>
    public IReadOnlyList<IGrouping<string, Duty>> Modules =>
        [.. endpoints.Endpoints.OfType<RouteEndpoint>().Where(IsOfApi).SelectMany(Duties).GroupBy(duty => duty.Module).OrderBy(module => module.Key, StringComparer.Ordinal)];

    private static bool IsOfApi(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal);

    // The module is the second folder, and so the third word of the namespace; what several modules share says for which one it stands there.
    private static string ModuleOf(RouteEndpoint endpoint, MethodInfo handler) =>
        endpoint.Metadata.GetMetadata<OccasionKind>()?.Module ?? handler.DeclaringType!.Namespace!.Split('.')[2];

    private static IEnumerable<Duty> Duties(RouteEndpoint endpoint)
    {
        var handler = endpoint.Metadata.OfType<MethodInfo>().First();
        var address = Constraint().Replace(endpoint.RoutePattern.RawText!, "").TrimEnd('/');
        return from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
               let act = $"{method} {address}"
               select new Duty(ModuleOf(endpoint, handler), act, DutyWords.Of(act) ?? Summaries.Of(handler) ?? act, CircleOf(endpoint), RolesOf(endpoint));
    }

    // A group's roles and an endpoint's own must both be met.
    private static IReadOnlyList<Role> RolesOf(RouteEndpoint endpoint)
    {
        var allowed = endpoint.Metadata.OfType<AllowedRoles>().Select(one => one.Roles).ToList();
        return allowed.Count == 0 ? [] : [.. allowed.Aggregate<IEnumerable<Role>>((some, others) => some.Intersect(others))];
    }

    private static Circle CircleOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.OfType<IAllowAnonymous>().Any() ? Circle.Anybody
        : endpoint.Metadata.OfType<AllowedCircle>().Any(one => one.Circle == Circle.Residents) ? Circle.Residents
        : Circle.SignedIn;

    [GeneratedRegex(":[^}]+(?=})")]
    private static partial Regex Constraint();
}
