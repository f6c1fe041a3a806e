using Microsoft.AspNetCore.Http.Features;
using ZiZhiJin.Wechat.Callbacks;

namespace ZiZhiJin.Api.Wechat;

/// <summary>Reads a message's bytes, a few more than this host takes elsewhere.</summary>
internal static class CallbackBody
{
    /// <summary>Nothing when there is more than a message can have.</summary>
    public static async Task<ReadOnlyMemory<byte>?> Read(HttpRequest request)
    {
        if (request.ContentLength > CallbackDoor.MostBytes) return null;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = CallbackDoor.MostBytes + 1;

        using var body = new MemoryStream((int)(request.ContentLength ?? 0));
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return body.Length <= CallbackDoor.MostBytes ? body.GetBuffer().AsMemory(0, (int)body.Length) : null;
    }
}
