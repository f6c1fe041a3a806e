using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>One operation as the API describes itself.</summary>
public sealed record Described(string Method, string Path, JsonElement Words)
{
    private static readonly ConcurrentDictionary<TestApi, Task<IReadOnlyList<Described>>> Known = new();

    public string Name => $"{Method} {Path}";

    /// <summary>A body in JSON. Files are another matter: see <see cref="TakesFile"/>.</summary>
    public bool TakesBody => Kinds.Contains("application/json");

    public bool TakesFile => Kinds.Any() && !TakesBody;

    public bool AsksForSession => Words.TryGetProperty("security", out _);

    private IEnumerable<string> Kinds =>
        Words.TryGetProperty("requestBody", out var body) ? body.GetProperty("content").EnumerateObject().Select(kind => kind.Name) : [];

    public IEnumerable<string> Statuses => Words.GetProperty("responses").EnumerateObject().Select(response => response.Name);

    /// <summary>The body that the description shows.</summary>
    public JsonNode? Example =>
        TakesBody && Words.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").TryGetProperty("example", out var example)
            ? JsonNode.Parse(example.GetRawText())
            : null;

    public static Task<IReadOnlyList<Described>> By(TestApi api) => Known.GetOrAdd(api, Read);

    private static async Task<IReadOnlyList<Described>> Read(TestApi api)
    {
        var document = JsonDocument.Parse(await api.Http.GetStringAsync("/openapi/v1.json")).RootElement;
        return
        [
            .. from path in document.GetProperty("paths").EnumerateObject()
               from operation in path.Value.EnumerateObject()
               select new Described(operation.Name.ToUpperInvariant(), path.Name, operation.Value),
        ];
    }
}
