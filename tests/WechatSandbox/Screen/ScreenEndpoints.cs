using System.Reflection;
using ZiZhiJin.WechatSandbox.Media;
using ZiZhiJin.WechatSandbox.Messages;
using ZiZhiJin.WechatSandbox.People;
using ZiZhiJin.WechatSandbox.Phones;

namespace ZiZhiJin.WechatSandbox.Screen;

/// <summary>The sandbox's web page, which is a phone, and what it asks for besides what phones do.</summary>
internal static class ScreenEndpoints
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["phone.css"] = "text/css", ["phone.js"] = "text/javascript", ["bubbles.js"] = "text/javascript", ["qr.js"] = "text/javascript",
    };

    public static void MapScreen(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", (HttpResponse response) => Page(response, "phone.html", "text/html"));
        app.MapGet("/sandbox/screen/{file}", (string file, HttpResponse response) =>
            Files.TryGetValue(file, out var type) ? Page(response, file, type) : Results.NotFound());
        app.MapGet("/sandbox/phones", (Population people) => people.Names);
        app.MapGet("/sandbox/templates", (Templates templates) => templates.All);
        app.MapGet("/sandbox/pictures/{account}/{id}", (string account, string id, MediaStore media) =>
            media.Find(SandboxAccount.Named(account), id) is { } file ? Results.Bytes(file.Bytes, file.ContentType) : Results.NotFound());
        app.MapPost("/sandbox/phones/{name}/scans", (string name, Scanned scanned, Scanner scanner) => scanner.Read(name, scanned.Text));
        app.MapPost("/sandbox/phones/{name}/desk-sign-ins/{code}", (string name, string code, Scanner scanner) => scanner.Confirm(name, code));
    }

    private static IResult Page(HttpResponse response, string file, string type)
    {
        response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        response.Headers.CacheControl = "no-cache";
        return Results.Stream(Assembly.GetExecutingAssembly().GetManifestResourceStream($"Screen/{file}")!, $"{type}; charset=utf-8");
    }

    private sealed record Scanned(string Text);
}
