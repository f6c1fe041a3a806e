using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ZiZhiJin.Storage.Outbox;

/// <summary>One round: has every row that is due carried out by whoever follows its kind, each in a scope of its own.</summary>
public sealed partial class OutboxFollowing(OutboxLeases leases, IEnumerable<IOutboxFollower> followers, IServiceScopeFactory scopes, ILogger<OutboxFollowing> log)
{
    private const int AtOnce = 20;

    public async Task Round(CancellationToken cancel)
    {
        var kinds = followers.Select(follower => follower.Kind).ToList();
        if (kinds.Count == 0) return;
        while (await leases.Take(kinds, AtOnce, cancel) is { Count: > 0 } rows)
            foreach (var row in rows) await Follow(row, cancel);
    }

    private async Task Follow(OutboxRow row, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var follower = scope.ServiceProvider.GetServices<IOutboxFollower>().Single(follower => follower.Kind == row.Kind);
            await follower.Follow(row, cancel);
            await leases.Done(row, cancel);
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            var reason = fault.GetBaseException().GetType().Name;
            Failed(log, row.Kind, row.Id, reason);
            await leases.Failed(row, reason, cancel);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Outbox row {Kind} {Id} failed: {Reason}")]
    private static partial void Failed(ILogger log, string kind, Guid id, string reason);
}
