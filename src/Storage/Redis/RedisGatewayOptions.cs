namespace ZiZhiJin.Storage.Redis;

public sealed class RedisGatewayOptions
{
    /// <summary>Empty: there is no Redis, and every call is unanswered at once. Never logged.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>The longest that any call takes, a script that must be sent again included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMilliseconds(200);

    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long an idle connection is trusted, and the pause between two attempts to connect.</summary>
    public TimeSpan PingEvery { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>So many timeouts in a row say that the connection hangs.</summary>
    public int TimeoutsBeforeReplacement { get; init; } = 3;
}
