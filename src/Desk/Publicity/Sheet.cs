using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ZiZhiJin.Desk.Publicity;

/// <summary>An answer that is one plain page: its own style, no script, nothing from elsewhere. Everything that people typed has been escaped.</summary>
public sealed class Sheet(string title, string style, string body, int status = StatusCodes.Status200OK) : IResult, IStatusCodeHttpResult
{
    private readonly string _policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public int? StatusCode => status;

    public static string Safe(string text) => WebUtility.HtmlEncode(text);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.Headers.ContentSecurityPolicy = _policy;
        return httpContext.Response.WriteAsync(
            $"<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Safe(title)}</title><style>{style}</style></head><body><main>{body}</main></body></html>",
            Encoding.UTF8, httpContext.RequestAborted);
    }
}
