using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>What /openapi/v1.json says, held against the routes that there are.</summary>
public sealed partial class DescriptionTests
{
    [Fact]
    public async Task It_names_every_endpoint_and_no_other()
    {
        var api = await TestApi.Shared();

        var routes = from endpoint in api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                     let path = Constraint().Replace("/" + endpoint.RoutePattern.RawText!.Trim('/'), "}")
                     where path.StartsWith("/api/", StringComparison.Ordinal)
                     from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
                     select $"{method} {path}";

        Assert.Equal(routes.Order(), (await Described.By(api)).Select(operation => operation.Name).Order());
    }

    [Fact]
    public async Task Every_operation_says_what_it_is_for() => await ForEvery(_ => true, operation =>
        operation.Words.TryGetProperty("summary", out var summary) && summary.GetString()!.EndsWith('.') ? null : "has no summary above its class");

    [Fact]
    public async Task Every_operation_has_a_name_of_its_own()
    {
        var names = (await Described.By(await TestApi.Shared())).Select(operation => operation.Words.GetProperty("operationId").GetString()).ToList();

        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public async Task Every_body_has_an_example() =>
        await ForEvery(operation => operation.TakesBody, operation => operation.Example is null ? "has no .Example(…)" : null);

    [Fact]
    public async Task Every_operation_says_how_it_may_fail() => await ForEvery(_ => true, operation =>
    {
        var missing = Expected(operation).Except(operation.Statuses).ToList();
        return missing.Count == 0 ? null : $"does not declare {string.Join(", ", missing)}";
    });

    [Fact]
    public async Task Every_error_has_its_codes_and_the_one_shape() => await ForEvery(_ => true, operation =>
        operation.Words.GetProperty("responses").EnumerateObject().Where(response => response.Name[0] is '4' or '5').Select(Oddity).FirstOrDefault(odd => odd is not null));

    private static string? Oddity(JsonProperty error)
    {
        if (error.Value.TryGetProperty("$ref", out var usual)) return usual.GetString()!.StartsWith("#/components/responses/", StringComparison.Ordinal) ? null : usual.GetString();
        var isProblem = error.Value.GetRawText().Contains("#/components/schemas/Problem\"", StringComparison.Ordinal);
        return isProblem && error.Value.GetProperty("description").GetString()!.Split(", ").All(Code().IsMatch) ? null : $"answers {error}";
    }

    [Fact]
    public async Task Every_refusal_is_a_named_one()
    {
        var known = Domain.Concat(Api).SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(Refusal)).Select(field => ((Refusal)field.GetValue(null)!).Code).ToHashSet();

        await ForEvery(operation => operation.Statuses.Contains("409"), operation =>
            operation.Words.GetProperty("responses").GetProperty("409").GetProperty("description").GetString()!.Split(", ").Except(known).FirstOrDefault());
    }

    [Fact]
    public async Task The_copy_in_docs_is_fresh()
    {
        var api = await TestApi.Shared();

        var now = await api.Http.GetStringAsync("/openapi/v1.json");

        Assert.True(now.Trim() == (await File.ReadAllTextAsync(Repository.File("docs/openapi.json"))).Trim(),
            "docs/openapi.json is stale. Refresh it while `./zzj up` runs: curl -s http://127.0.0.1:5080/openapi/v1.json > docs/openapi.json");
    }

    private static IEnumerable<Type> Domain => typeof(Refusal).Assembly.GetTypes();

    private static IEnumerable<Type> Api => typeof(Program).Assembly.GetTypes();

    private static IEnumerable<string> Expected(Described operation) =>
    [
        .. operation.TakesBody || operation.TakesFile ? (string[])["400", "413", "415"] : [],
        .. operation.AsksForSession ? (string[])["401", "429", "503"] : [],
        .. operation.Path.StartsWith("/api/staff/", StringComparison.Ordinal) ? (string[])["403"] : [],
        .. operation.Path.Contains('{') ? (string[])["404"] : [],
    ];

    private static async Task ForEvery(Func<Described, bool> which, Func<Described, string?> fault)
    {
        var operations = (await Described.By(await TestApi.Shared())).Where(which).ToList();

        Assert.NotEmpty(operations);
        ErrorShape.None(operations.Select(operation => fault(operation) is { } wrong ? $"{operation.Name}: {wrong}" : null));
    }

    [GeneratedRegex(":[^}]+}")]
    private static partial Regex Constraint();

    [GeneratedRegex(@"^[a-z-]+(\.[a-z-]+)*$")]
    private static partial Regex Code();
}
