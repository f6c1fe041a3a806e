namespace ZiZhiJin.WechatSandbox.Platform;

/// <summary>An answer that is a file.</summary>
internal sealed class PlatformFile(string contentType, byte[] bytes) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        PlatformDoor.Note(httpContext, 0);
        httpContext.Response.ContentType = contentType;
        await httpContext.Response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
