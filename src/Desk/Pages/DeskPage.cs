using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZiZhiJin.Desk.Community.Access;

namespace ZiZhiJin.Desk.Pages;

/// <summary>An answer that is a whole page.</summary>
public sealed class DeskPage : IResult, IStatusCodeHttpResult
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private readonly Frame _frame;
    private readonly int _status;

    private DeskPage(Frame frame, int status) => (_frame, _status) = (frame, status);

    public int? StatusCode => _status;

    public static DeskPage Of<TPage>(string title, object view, Clerk? clerk = null) where TPage : IComponent =>
        new(new Frame(title, typeof(TPage), view, clerk), StatusCodes.Status200OK);

    /// <summary>The browser asks for <paramref name="address"/> by itself.</summary>
    public DeskPage LookingAgain(int seconds, string address) => new(_frame with { Refresh = $"{seconds}; url={address}" }, _status);

    public DeskPage With(int status) => new(_frame, status);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var notice = _status == StatusCodes.Status200OK ? Notices.Of(httpContext.Request.Query["done"]) : null;
        var html = await Write(httpContext.RequestServices, _frame with { Path = httpContext.Request.Path, Notice = notice });
        httpContext.Response.StatusCode = _status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.Headers.ContentSecurityPolicy = Policy;
        await httpContext.Response.WriteAsync(html, Encoding.UTF8, httpContext.RequestAborted);
    }

    private static async Task<string> Write(IServiceProvider services, Frame frame)
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Document.Frame)] = frame });
        var body = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Document>(parameters)).ToHtmlString());
        return "<!DOCTYPE html>\n" + body;
    }
}
