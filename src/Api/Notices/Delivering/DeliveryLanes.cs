using Microsoft.Extensions.Options;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Api.Notices.Delivering;

/// <summary>Sends what is due, in every process at once: rows are held, not the work. Each lane has one batch on its way.</summary>
internal sealed class DeliveryLanes(IServiceScopeFactory scopes, IOptions<SendingOptions> options, TimeProvider time, ILogger<DeliveryLanes> log) : BackgroundService
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1), Held = TimeSpan.FromMilliseconds(100), AfterFault = TimeSpan.FromSeconds(3);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, options.Value.Lanes).Select(_ => Go(stoppingToken)));

    private async Task Go(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
            if (await RestAfterBatch(cancel) is { } rest) await Task.Delay(rest, time, cancel);
    }

    // Whatever fails, such as a database that is away, is met again; the rows wait.
    private async Task<TimeSpan?> RestAfterBatch(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<DeliveryRound>().Run(cancel) switch { null => Idle, 0 => Held, _ => null };
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            log.LogWarning("Deliveries wait: {Kind}", fault.GetBaseException().GetType().Name);
            return AfterFault;
        }
    }
}
