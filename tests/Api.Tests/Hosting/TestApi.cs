using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZiZhiJin.Servers;
using ZiZhiJin.Storage;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Api.Tests.Hosting;

/// <summary>The real host on a real socket, with a database of its own, Redis, the WeChat sandbox and a standing clock.</summary>
public sealed class TestApi : WebApplicationFactory<Program>
{
    private static readonly Lazy<Task<TestApi>> SharedHost = new(() => Start());
    private readonly Dictionary<string, string> _settings;

    private TestApi(Dictionary<string, string> settings, Sandbox wechat, StandingClock clock)
    {
        (_settings, Wechat, Clock) = (settings, wechat, clock);
        UseKestrel(0);
    }

    public Sandbox Wechat { get; }
    public StandingClock Clock { get; }
    public CapturedLog Log { get; } = new();
    public HttpClient Http { get; private set; } = null!;
    public IReadOnlyDictionary<string, string> Settings => _settings;

    /// <summary>The host that classes share, each in an area of its own. Whoever moves the clock or breaks a server starts another.</summary>
    public static Task<TestApi> Shared() => SharedHost.Value;

    public static async Task<TestApi> Start(
        string? redis = null, string? mySql = null, StandingClock? clock = null, params IEnumerable<(string Key, string Value)> more)
    {
        var settings = new Dictionary<string, string>
        {
            ["ConnectionStrings:MySql"] = mySql ?? await MigratedDatabase.Create(),
            ["ConnectionStrings:Redis"] = redis ?? await TestRedis.ConnectionString(),
            ["KeyRing:Path"] = TestKeys.Path,
            // As much as a production host may be made to say; what people see of it on the console stays little.
            ["Logging:LogLevel:Default"] = "Debug",
            ["Logging:Console:LogLevel:Default"] = "Warning",
            ["Logging:Console:LogLevel:Microsoft.EntityFrameworkCore"] = "None",
            ["H5:Folder"] = TestPages.Folder,
            ["Photos:Folder"] = Path.Combine(Path.GetDirectoryName(TestKeys.Path)!, "photos"),
        };
        var wechat = await Sandbox.Start();
        settings["Wechat:ApiBase"] = wechat.BaseAddress.ToString();
        foreach (var (key, value) in more) settings[key] = value;
        var api = new TestApi(settings, wechat, clock ?? new StandingClock());
        await api.Open();
        return api;
    }

    /// <summary>A second process of the same system, as far as tests can tell: same servers, nothing shared in memory.</summary>
    public Task<TestApi> StartTwin() => Start(_settings["ConnectionStrings:Redis"], _settings["ConnectionStrings:MySql"], Clock);

    /// <summary>From now on only the test follows the outbox, never the host by itself.</summary>
    public async Task HoldOutbox()
    {
        var (elsewhere, forEver) = (Guid.CreateVersion7(), Clock.GetUtcNow().AddYears(1));
        // The host may take the lease at this very moment: whoever comes first, it is held elsewhere from now on.
        await InDb(db => db.Database.ExecuteSqlAsync($"REPLACE INTO leases (Name, Holder, Until) VALUES ('outbox', {elsewhere.ToByteArray(true)}, {forEver.UtcDateTime})"));
    }

    public async Task<T> InDb<T>(Func<ZiZhiJinDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<ZiZhiJinDb>());
    }

    public override async ValueTask DisposeAsync()
    {
        GatheredLog.Closes(this);
        await base.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        foreach (var (key, value) in _settings) builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.AddProvider(Log));
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    private async Task Open()
    {
        StartServer();
        GatheredLog.Opens(this);
        // Callers follow no redirect and share no cookie: each test sees what was answered to whom.
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, Expect100ContinueTimeout = TimeSpan.FromSeconds(30) }) { BaseAddress = ClientOptions.BaseAddress };
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ZiZhiJinDb>().Database.MigrateAsync();
    }
}
