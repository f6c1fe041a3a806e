using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>Every endpoint that the running host serves, written as the table writes it: method and address.</summary>
internal static partial class RouteTable
{
    public static IReadOnlyList<string> Of(TestApi api) =>
        [.. api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().SelectMany(NamesOf)];

    /// <summary>Without constraints, and without the slash at the end that a group leaves: <c>/surveys/{surveyId:guid}/</c> is <c>/surveys/{surveyId}</c>.</summary>
    public static string AsWritten(string address) => Constraint().Replace(address, "").TrimEnd('/');

    private static IEnumerable<string> NamesOf(RouteEndpoint endpoint)
    {
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"];
        return methods.Select(method => $"{method} {AsWritten(endpoint.RoutePattern.RawText!)}");
    }

    [GeneratedRegex(":[^}]+(?=})")]
    private static partial Regex Constraint();
}
