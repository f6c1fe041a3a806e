using System.Diagnostics;
using System.Security.Cryptography;
using ZiZhiJin.Bench.Callbacks;
using ZiZhiJin.MySql.Driver;
using ZiZhiJin.Servers;

namespace ZiZhiJin.Bench.Running;

/// <summary>A whole ZiZhiJin on private servers: migrated, with the demo towns in it, its Api ready to be started.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private readonly string _keyRing = Path.GetTempFileName();

    private Installation(MariaDbServer mySql, RedisServer redis) => (MySql, Redis) = (mySql, redis);

    /// <summary>Both accounts take messages in clear and sealed.</summary>
    public static IReadOnlyDictionary<string, string> Wechat { get; } = WechatIn("Compat");

    public MariaDbServer MySql { get; }
    public RedisServer Redis { get; }

    private string Database => MySql.ConnectionString("zizhijin");

    public static async Task<Installation> Prepare(CancellationToken cancel)
    {
        var installation = new Installation(await MariaDbServer.StartNew(), await RedisServer.StartNew());
        try
        {
            await installation.MakeKeyRing(cancel);
            await installation.Run("migrate", cancel);
            await installation.Run("load-demo", cancel);
            return installation;
        }
        catch
        {
            await installation.DisposeAsync();
            throw;
        }
    }

    /// <summary>The Api as in production; nobody is at the other end of its WeChat.</summary>
    public Task<WebProcess> Start(CancellationToken cancel) => WebProcess.Start(Api("Production"), cancel);

    /// <summary>The same, and no message in clear is taken.</summary>
    public Task<WebProcess> StartSecure(CancellationToken cancel)
    {
        var program = Api("Production");
        var all = program.Settings.ToDictionary();
        foreach (var (name, value) in WechatIn("Secure")) all[name] = value;
        return WebProcess.Start(program with { Settings = all }, cancel);
    }

    public static IReadOnlyDictionary<string, string> WechatIn(string mode) => Accounts(mode, ("OfficialAccount", CallbackAccount.Official), ("MiniProgram", CallbackAccount.Mini));

    /// <summary>The Api towards a sandbox, with settings of its own.</summary>
    public Task<WebProcess> StartTowards(Uri sandbox, IEnumerable<(string Name, string Value)> settings, CancellationToken cancel)
    {
        var program = Api("Development");
        var all = program.Settings.Where(setting => !setting.Key.StartsWith("Wechat__", StringComparison.Ordinal)).ToDictionary();
        all["Wechat__ApiBase"] = $"{sandbox}";
        foreach (var (name, value) in settings) all[name] = value;
        return WebProcess.Start(program with { Settings = all }, cancel);
    }

    /// <summary>What the product's own storage needs to be used here.</summary>
    public Dictionary<string, string?> StorageSettings => new()
    {
        ["ConnectionStrings:MySql"] = Database, ["ConnectionStrings:Redis"] = Redis.ConnectionString, ["KeyRing:Path"] = _keyRing,
    };

    public async Task<GuardedConnection> Connect(CancellationToken cancel)
    {
        var connection = new GuardedConnection(Database + ";defaultcommandtimeout=600");
        await connection.OpenAsync(cancel);
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await Redis.DisposeAsync();
        await MySql.DisposeAsync();
        File.Delete(_keyRing);
    }

    private async Task MakeKeyRing(CancellationToken cancel) => await File.WriteAllTextAsync(_keyRing, $$"""
        {"development":false,"current":"k1","keys":{"k1":"{{Key()}}"},"fingerprint":"{{Key()}}"}
        """, cancel);

    private static string Key() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private async Task Run(string command, CancellationToken cancel)
    {
        using var process = Process.Start(Api("Development", command).On(port: 0))!;
        await process.WaitForExitAsync(cancel);
        if (process.ExitCode != 0) throw new InvalidOperationException($"The Api's command {command} failed.");
    }

    private WebProgram Api(string environment, params string[] arguments) => new(Checkout.Program("src/Api", "ZiZhiJin.Api"), "/readyz", new Dictionary<string, string>(Wechat)
    {
        ["ASPNETCORE_ENVIRONMENT"] = environment,
        ["ConnectionStrings__MySql"] = Database,
        ["ConnectionStrings__Redis"] = Redis.ConnectionString,
        ["KeyRing__Path"] = _keyRing,
        ["Photos__Folder"] = Path.Combine(Path.GetDirectoryName(_keyRing)!, "photos"),
        ["Logging__LogLevel__Default"] = "Error",
    }, arguments);

    private static Dictionary<string, string> Accounts(string mode, params (string Name, CallbackAccount Account)[] accounts)
    {
        var settings = new Dictionary<string, string> { ["Wechat__ApiBase"] = "https://127.0.0.1:9" };
        foreach (var (name, account) in accounts)
        {
            settings[$"Wechat__{name}__AppId"] = account.AppId;
            settings[$"Wechat__{name}__Secret"] = Key();
            settings[$"Wechat__{name}__Token"] = account.Token;
            settings[$"Wechat__{name}__EncodingAesKey"] = account.EncodingAesKey;
            settings[$"Wechat__{name}__Mode"] = mode;
        }

        return settings;
    }
}
