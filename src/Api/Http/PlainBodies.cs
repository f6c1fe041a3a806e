namespace ZiZhiJin.Api.Http;

/// <summary>Bodies come in UTF-8 and as they are. The framework would take another encoding for a fault of ours, and a packed body for broken JSON.</summary>
internal sealed class PlainBodies(RequestDelegate next)
{
    public Task Invoke(HttpContext context) =>
        IsPlain(context.Request) ? next(context) : throw new BadHttpRequestException("The body is packed or not in UTF-8.", StatusCodes.Status415UnsupportedMediaType);

    private static bool IsPlain(HttpRequest request)
    {
        if (request.Headers.ContentEncoding.Count > 0) return false;
        var charset = request.GetTypedHeaders().ContentType?.Charset;
        return charset is not { HasValue: true } || charset.Value.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || charset.Value.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase);
    }
}
