namespace ZiZhiJin.Api.Wechat;

/// <summary>What the platform gets: a few bytes, as they are.</summary>
internal sealed class CallbackAnswer(byte[] body) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "text/xml; charset=utf-8";
        httpContext.Response.ContentLength = body.Length;
        return httpContext.Response.Body.WriteAsync(body, 0, body.Length, httpContext.RequestAborted);
    }
}
