using Microsoft.AspNetCore.Http;

namespace ZiZhiJin.Desk.Pages;

/// <summary>Sends the browser to another page of the desk: after a form, so that reloading does not send it again.</summary>
public sealed class SeeOther(string address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
