using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>A good body in which one field holds what it must not, and the name by which the answer has to call that field.</summary>
internal sealed record SpoiltField(string Field, string Value, string Body)
{
    private const string Mark = "@spoilt@";
    private const int TooDeep = 1000;

    private static readonly string[]
        NoText = ["1", "true", "{}", "[]", "1e400", "\"\\ud800\"", "\"\\udc00\\ud800\"", Deep()],
        NoNumber = ["\"1\"", "true", "{}", "[]", "1.5", "1e400", "-1e400", "99999999999999999999", "2147483648", "NaN", Deep()],
        NoList = ["{}", "\"x\"", "1", "[null]", "[1]", "[[]]", Deep()],
        NoObject = ["[]", "\"x\"", "1", Deep()];

    public HttpContent Content => JsonBody.Of(Body);

    public static IEnumerable<SpoiltField> In(JsonNode good) => [.. Values(good), .. Surplus(good)];

    private static IEnumerable<SpoiltField> Values(JsonNode good) =>
        from node in Below(good)
        from value in Spoilt(node)
        select new SpoiltField(NameOf(node), value, With(good, node, value));

    // Unknown and repeated fields, in every object on the way.
    private static IEnumerable<SpoiltField> Surplus(JsonNode good) =>
        from node in Below(good).Prepend(good)
        where node is JsonObject
        from surplus in new[] { "surprise", node.AsObject().First().Key }
        let name = NameOf(node)
        select new SpoiltField(name.Length == 0 ? surplus : $"{name}.{surplus}", "once more", With(good, node, $$"""{{node.ToJsonString()[..^1]}},"{{surplus}}":1}"""));

    private static IEnumerable<JsonNode> Below(JsonNode node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Below(field.Value!).Prepend(field.Value!)),
        JsonArray items => items.Take(1).SelectMany(item => Below(item!).Prepend(item!)),
        _ => [],
    };

    private static string[] Spoilt(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.String => NoText,
        JsonValueKind.Number => NoNumber,
        // A list of numbers may hold a number.
        JsonValueKind.Array => node.AsArray() is [{ } first, ..] && first.GetValueKind() == JsonValueKind.Number ? [.. NoList.Except(["[1]"])] : NoList,
        JsonValueKind.Object => NoObject,
        _ => ["\"x\"", "1", "[]"],
    };

    private static string With(JsonNode good, JsonNode node, string value)
    {
        if (node == good) return value;
        var spoilt = good.DeepClone();
        At(spoilt, node.GetPath()).ReplaceWith(Mark);
        return spoilt.ToJsonString().Replace($"\"{Mark}\"", value, StringComparison.Ordinal);
    }

    private static JsonNode At(JsonNode root, string path) => Below(root).First(node => node.GetPath() == path);

    private static string NameOf(JsonNode node) => node.GetPath()[1..].TrimStart('.');

    private static string Deep() => new string('[', TooDeep) + new string(']', TooDeep);
}
