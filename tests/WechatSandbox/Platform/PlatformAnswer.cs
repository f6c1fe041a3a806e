using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ZiZhiJin.WechatSandbox.Platform;

/// <summary>An answer of the platform: always status 200, errors included.</summary>
internal sealed class PlatformAnswer(object payload, int code, string contentType) : IResult
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static PlatformAnswer Fine(object payload, string contentType = "application/json; encoding=utf-8") =>
        new(payload, 0, contentType);

    public static PlatformAnswer Error(int code, string contentType = "application/json; encoding=utf-8") =>
        Error(code, PlatformErrors.TextOf(code), contentType);

    public static PlatformAnswer Error(int code, string text, string contentType) =>
        new(new Failure(code, $"{text} rid: {NewRid()}"), code, contentType);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        PlatformDoor.Note(httpContext, code);
        httpContext.Response.ContentType = contentType;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(payload, payload.GetType(), Json);
        await httpContext.Response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }

    private static string NewRid() => $"{Hex(4)}-{Hex(4)}-{Hex(4)}";

    private static string Hex(int bytes) => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(bytes));

    private sealed record Failure(int Errcode, string Errmsg);
}
