using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Api.Community.Roles;

/// <summary>Writes, every minute and in one process, the reminders of roles that end soon.</summary>
internal sealed class GrantReminderWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<GrantReminderWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1), LeaseLength = TimeSpan.FromMinutes(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await Remind(stoppingToken);
    }

    // A database that is away is met again at the next tick; the reminders wait.
    private async Task Remind(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (!await scope.ServiceProvider.GetRequiredService<Leases>().Hold("grant-reminders", LeaseLength, cancel)) return;
            await scope.ServiceProvider.GetRequiredService<ExpiringGrants>().Remind(cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning("Reminders of roles wait: {Kind}", fault.GetType().Name);
        }
    }
}
