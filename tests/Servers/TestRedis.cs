namespace ZiZhiJin.Servers;

/// <summary>
/// The Redis that tests share: the one that ConnectionStrings__Redis names, else one private server per test process.
/// Whoever needs to flush, freeze or kill starts a <see cref="RedisServer"/> of their own.
/// </summary>
public static class TestRedis
{
    private static readonly Lazy<Task<string>> Server = new(FindServer);

    public static Task<string> ConnectionString() => Server.Value;

    private static async Task<string> FindServer()
    {
        if (Environment.GetEnvironmentVariable("ConnectionStrings__Redis") is { Length: > 0 } named) return named;

        var server = await RedisServer.StartNew();
        server.EndWithThisProcess();
        return server.ConnectionString;
    }
}
