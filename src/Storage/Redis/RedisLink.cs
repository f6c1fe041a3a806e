using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace ZiZhiJin.Storage.Redis;

/// <summary>One connection. Three timeouts in a row, or a loss, break it for good; then another one takes its place.</summary>
internal sealed class RedisLink(ConnectionMultiplexer connection, RedisGatewayOptions options, ILogger log)
{
    private readonly IDatabase _database = connection.GetDatabase();
    private readonly TaskCompletionSource _broken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _timeoutsInARow;

    public Task Broken => _broken.Task;
    public bool IsBroken => _broken.Task.IsCompleted;
    public bool InDoubt => Volatile.Read(ref _timeoutsInARow) > 0;

    /// <summary>The whole question, however many commands it is, has one timeout.</summary>
    public async Task<RedisReply<RedisResult>> Ask(Func<IDatabase, Task<RedisResult>> question)
    {
        var answer = Task.FromCanceled<RedisResult>(new CancellationToken(canceled: true));
        try
        {
            answer = question(_database);
            // Yield always: our callers must not run on the client's own reading thread.
            var result = await answer.WaitAsync(options.Timeout).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            Volatile.Write(ref _timeoutsInARow, 0);
            return new(true, result);
        }
        catch (TimeoutException)
        {
            CountTimeout();
            IgnoreLateFault(answer);
        }
        catch (RedisServerException refusal)
        {
            Judge(refusal);
        }
        catch (Exception e)
        {
            // The client throws many things when its connection goes, not all of them its own.
            if (_broken.TrySetResult()) log.LogWarning("A call to Redis failed with {Failure}.", e.GetType().Name);
        }

        return default;
    }

    public Task Close() => RedisConnector.Close(connection);

    private void CountTimeout()
    {
        if (Interlocked.Increment(ref _timeoutsInARow) >= options.TimeoutsBeforeReplacement) _broken.TrySetResult();
    }

    private void Judge(RedisServerException refusal)
    {
        var code = refusal.Message.Split(' ', 2)[0];
        log.LogWarning("Redis refused a command with {Code}.", code);
        // The master has become a replica: a new connection finds the new master.
        if (code == "READONLY") _broken.TrySetResult();
    }

    private static void IgnoreLateFault(Task answer) => answer.ContinueWith(static late => late.Exception, TaskScheduler.Default);
}
