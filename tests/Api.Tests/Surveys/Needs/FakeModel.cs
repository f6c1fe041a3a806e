using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ZiZhiJin.Api.Tests.Surveys.Needs;

/// <summary>A stand-in for an OpenAI-compatible endpoint: answers as it is told, and remembers what it was asked.</summary>
internal sealed class FakeModel : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeModel(WebApplication app) => _app = app;

    public ConcurrentQueue<string> Asked { get; } = new();
    public string BaseUrl => _app.Urls.Single() + "/v1";

    public static async Task<FakeModel> Start(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var model = new FakeModel(builder.Build());
        model._app.MapPost("/v1/chat/completions", async context =>
        {
            model.Asked.Enqueue(await new StreamReader(context.Request.Body).ReadToEndAsync());
            await answer(context);
        });
        await model._app.StartAsync();
        return model;
    }

    public static Func<HttpContext, Task> Saying(string content) =>
        context => context.Response.WriteAsJsonAsync(new { choices = new[] { new { message = new { role = "assistant", content } } } });

    public async Task IsAsked()
    {
        while (Asked.IsEmpty) await Task.Delay(TimeSpan.FromMilliseconds(50));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
