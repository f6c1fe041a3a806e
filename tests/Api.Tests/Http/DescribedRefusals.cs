using System.Text.Json;
using System.Text.RegularExpressions;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>Holds every refusal that any test meets against the written description: one that it does not name is missing in <c>.Refuses(…)</c>.</summary>
internal static class DescribedRefusals
{
    private static readonly Lazy<IReadOnlyList<(Regex Address, string Method, JsonElement Responses)>> Operations = new(Read);

    public static void MustName(HttpRequestMessage request, string? code)
    {
        var (method, address) = (request.Method.Method.ToLowerInvariant(), request.RequestUri!.AbsolutePath);
        var (_, _, responses) = Operations.Value.Single(operation => operation.Method == method && operation.Address.IsMatch(address));
        var named = responses.TryGetProperty("409", out var refusals) ? refusals.GetProperty("description").GetString()!.Split(", ") : [];
        Assert.True(named.Contains(code), $"docs/openapi.json does not name the refusal {code} at {request.Method} {address}.");
    }

    private static List<(Regex, string, JsonElement)> Read()
    {
        var paths = JsonDocument.Parse(File.ReadAllText(Repository.File("docs/openapi.json"))).RootElement.GetProperty("paths");
        return
        [
            .. from path in paths.EnumerateObject()
               let address = new Regex($"^{Regex.Replace(path.Name, @"\{\w+\}", "[^/]+")}$")
               from operation in path.Value.EnumerateObject()
               select (address, operation.Name, operation.Value.GetProperty("responses")),
        ];
    }
}
