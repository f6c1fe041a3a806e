using StackExchange.Redis;

namespace ZiZhiJin.Storage.Redis;

/// <summary>Opens and closes the client's connections so that neither a hanging server nor a blocking client holds anybody up.</summary>
internal sealed class RedisConnector(RedisGatewayOptions options)
{
    private readonly ConfigurationOptions _configuration = Configure(options);

    /// <summary>A connection that works, or nothing.</summary>
    public async Task<ConnectionMultiplexer?> TryConnect(CancellationToken stop)
    {
        // The client resolves names and writes logs on the caller's thread before it first yields.
        var connecting = Task.Run(() => ConnectionMultiplexer.ConnectAsync(_configuration));
        try
        {
            return await connecting.WaitAsync(2 * options.ConnectTimeout, stop);
        }
        catch (Exception)
        {
            // Whatever it was, it is tried again.
            _ = CloseLate(connecting);
            return null;
        }
    }

    /// <summary>Lets go of a connection whatever state it is in.</summary>
    public static async Task Close(ConnectionMultiplexer connection)
    {
        try
        {
            await connection.CloseAsync(allowCommandsToComplete: false);
            connection.Dispose();
        }
        catch (Exception)
        {
            // It was broken already, and nobody wants it any more.
        }
    }

    private static async Task CloseLate(Task<ConnectionMultiplexer> connecting)
    {
        try
        {
            await Close(await connecting);
        }
        catch (Exception)
        {
            // It came to nothing.
        }
    }

    private static ConfigurationOptions Configure(RedisGatewayOptions options)
    {
        var configuration = ConfigurationOptions.Parse(options.ConnectionString);
        configuration.AbortOnConnectFail = true;
        configuration.ConnectTimeout = (int)options.ConnectTimeout.TotalMilliseconds;
        configuration.ConnectRetry = 1;
        return configuration;
    }
}
