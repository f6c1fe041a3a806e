using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ZiZhiJin.WechatSandbox.Platform;

/// <summary>Reads a JSON body and forgives nothing: no unknown names, no wrong types, no \u escapes, no broken UTF-8.</summary>
internal static class StrictBody
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The body, or the code of what is wrong with it.</summary>
    public static async Task<(T? Body, int Code)> Read<T>(HttpRequest request) where T : class
    {
        try
        {
            var text = Utf8.GetString(await BytesOf(request));
            if (text.Contains("\\u", StringComparison.OrdinalIgnoreCase)) return (null, 40033);
            return JsonSerializer.Deserialize<T>(text, Json) is { } body ? (body, 0) : (null, 47001);
        }
        catch (Exception malformed) when (malformed is JsonException or DecoderFallbackException)
        {
            return (null, 47001);
        }
    }

    private static async Task<byte[]> BytesOf(HttpRequest request)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, request.HttpContext.RequestAborted);
        return bytes.ToArray();
    }
}
