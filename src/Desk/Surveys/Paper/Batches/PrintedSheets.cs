using System.Text;
using Microsoft.AspNetCore.Http;

namespace ZiZhiJin.Desk.Surveys.Paper.Batches;

/// <summary>An answer that is paper: one form a sheet, with its own style and nothing around it.</summary>
internal sealed class PrintedSheets(string html) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.Headers.ContentSecurityPolicy = PrintedForms.Policy;
        return httpContext.Response.WriteAsync(html, Encoding.UTF8, httpContext.RequestAborted);
    }
}
