using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Workers;

/// <summary>One loop for all leased work. Whatever fails, such as a database that is away, is met again in the next round.</summary>
internal sealed partial class LeasedWorker<T>(LeasedWork work, Func<T, CancellationToken, Task> round, IServiceProvider services) : BackgroundService
    where T : notnull
{
    private readonly ILogger _log = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(LeasedWorker<>).Namespace + "." + work.Name);
    private readonly TimeProvider _time = services.GetRequiredService<TimeProvider>();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var pause = work.Pause; ; pause = await Round(stoppingToken) ? work.Pause : work.PauseAfterFault)
            await Task.Delay(pause, _time, stoppingToken);
    }

    // A call that ran out of time looks like a cancellation too; only the process's own end ends the loop.
    private async Task<bool> Round(CancellationToken cancel)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<Leases>().Hold(work.Name, work.Lease, cancel))
                await round(scope.ServiceProvider.GetRequiredService<T>(), cancel);
            return true;
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            Waits(_log, work.Name, fault.GetBaseException().GetType().Name);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Work} waits: {Kind}")]
    private static partial void Waits(ILogger log, string work, string kind);
}
