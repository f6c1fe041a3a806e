using ZiZhiJin.Storage.Community.Roster;

namespace ZiZhiJin.Api.Community.Roster.Import;

/// <summary>Judges and writes roster files, after an upload or confirmation at once, and what another process left behind within seconds.</summary>
internal sealed class RosterImportWorker(IServiceScopeFactory scopes, RosterSignal signal, ILogger<RosterImportWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await signal.Wait(Pause, stoppingToken);
            foreach (var importId in await Try(WaitingImports, [], stoppingToken))
                await Try((steps, cancel) => Take(steps, importId, cancel), false, stoppingToken);
        }
    }

    private static async Task<List<Guid>> WaitingImports(RosterSteps steps, CancellationToken cancel)
    {
        await steps.DiscardForgotten(cancel);
        return await steps.Waiting(cancel);
    }

    private static async Task<bool> Take(RosterSteps steps, Guid importId, CancellationToken cancel)
    {
        await steps.Take(importId, cancel);
        return true;
    }

    // One bad import never stops the rest, and a database that is away is met again at the next look.
    private async Task<T> Try<T>(Func<RosterSteps, CancellationToken, Task<T>> work, T otherwise, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await work(scope.ServiceProvider.GetRequiredService<RosterSteps>(), cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning("A roster import waits: {Kind}", fault.GetType().Name);
            return otherwise;
        }
    }
}
