using System.Net;
using ZiZhiJin.WechatSandbox.AccessTokens;
using ZiZhiJin.WechatSandbox.Admin;
using ZiZhiJin.WechatSandbox.People;
using ZiZhiJin.WechatSandbox.Phones;

namespace ZiZhiJin.WechatSandbox;

/// <summary>The sandbox inside a test's own process, on a free loopback port.</summary>
public sealed class Sandbox : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient http;

    private Sandbox(WebApplication app)
    {
        this.app = app;
        BaseAddress = new Uri(app.Urls.Single());
        Clock = app.Services.GetRequiredService<SandboxClock>();
        http = new HttpClient { BaseAddress = BaseAddress };
        Admin = new SandboxAdmin(http);
    }

    public Uri BaseAddress { get; }

    public SandboxClock Clock { get; }

    public SandboxAdmin Admin { get; }

    /// <summary>All that the platform knows people by or gave out so far, and that may stand in nobody's log.</summary>
    public IEnumerable<string> Secrets =>
        [.. app.Services.GetRequiredService<Population>().Secrets, .. app.Services.GetRequiredService<IssuedTokens>().Values];

    public SandboxPhone Phone(string name) => new(http, name);

    public static async Task<Sandbox> Start()
    {
        // An empty builder: the settings that lie beside the tests are not meant for the platform.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore().AddSandbox();

        var app = builder.Build();
        app.MapSandbox();
        await app.StartAsync();
        return new Sandbox(app);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        // What still hangs on an injected delay must not hold up the tests' end.
        using var atOnce = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await app.StopAsync(atOnce.Token);
        await app.DisposeAsync();
    }
}
