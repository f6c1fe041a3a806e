using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>A body that nobody means well by, made from one that would do.</summary>
internal sealed record HostileBody(string Name, Func<HttpContent> Content, int? Status = null)
{
    private const int Megabyte = 1024 * 1024;

    public static IEnumerable<HostileBody> MadeFrom(JsonNode good) => [.. NotJson(good.ToJsonString()), .. NoFields(good), .. TooLarge(good), .. OfAnotherKind(good.ToJsonString())];

    private static IEnumerable<HostileBody> NotJson(string good) =>
    [
        Text("empty", ""),
        Text("null", "null"),
        Text("a string", "\"x\""),
        Text("a number", "1"),
        Text("NaN", "NaN"),
        Text("truncated", good[..^1]),
        Text("half", good[..(good.Length / 2)]),
        Text("trailing brace", good + "}"),
        Text("sent twice", good + good),
        Text("a comment", "/* hello */" + good),
        Text("deep lists", new string('[', 1000) + new string(']', 1000)),
        Text("deep objects", string.Concat(Enumerable.Repeat("{\"a\":", 1000)) + "1" + new string('}', 1000)),
        Text("NULs", "\0\0\0\0"),
        Bytes("not UTF-8", [0xff, 0xfe, 0x00, 0x7b]),
        Bytes("a field name that is not UTF-8", [.. "{\""u8, 0xc3, 0x28, .. "\":1}"u8]),
        Bytes("UTF-16", Encoding.Unicode.GetBytes(good)),
        Bytes("gzip", Zipped(good), headers => headers.ContentEncoding.Add("gzip")) with { Status = 415 },
    ];

    // Where a list is asked for, an empty one is a good one.
    private static IEnumerable<HostileBody> NoFields(JsonNode good) =>
        good is JsonArray ? [Text("an object", "{}"), Text("a list of nothing", "[null]")] : [Text("a list", "[]"), Text("an empty object", "{}")];

    private static IEnumerable<HostileBody> TooLarge(JsonNode good) =>
    [
        Text("a megabyte of spaces", new string(' ', Megabyte) + good.ToJsonString()) with { Status = 413 },
        Text("a megabyte of text", good is JsonArray list ? $"[{LongText(list[0]!)}]" : LongText(good)) with { Status = 413 },
    ];

    private static string LongText(JsonNode fields) => $$"""{"{{fields.AsObject().First().Key}}":"{{new string('x', Megabyte)}}"}""";

    private static IEnumerable<HostileBody> OfAnotherKind(string good) =>
        from kind in new[] { "text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json; charset=klingon", null }
        select Bytes($"as {kind ?? "nothing"}", Encoding.UTF8.GetBytes(good), headers => headers.ContentType = kind is null ? null : MediaTypeHeaderValue.Parse(kind)) with { Status = 415 };

    private static HostileBody Text(string name, string text) => Bytes(name, Encoding.UTF8.GetBytes(text));

    private static HostileBody Bytes(string name, byte[] bytes, Action<HttpContentHeaders>? change = null) => new(name, () =>
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        change?.Invoke(content.Headers);
        return content;
    });

    private static byte[] Zipped(string text)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Fastest)) zip.Write(Encoding.UTF8.GetBytes(text));
        return zipped.ToArray();
    }
}
