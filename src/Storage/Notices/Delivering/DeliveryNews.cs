using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>What the platform tells of a message afterwards. Hearing it again changes nothing.</summary>
public sealed class DeliveryNews(ZiZhiJinDb db, TimeProvider time)
{
    private const int Tries = 4;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(700);

    public Task Arrived(Guid accountId, string messageId, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return Find(accountId, messageId, sent => sent.ExecuteUpdateAsync(set => set.SetProperty(delivery => delivery.ArrivedAt, delivery => delivery.ArrivedAt ?? now), cancel), cancel);
    }

    /// <summary>It was taken and could not be delivered: the person finds it in the app, and stands on the call list.</summary>
    public Task Undelivered(Guid accountId, string messageId, int code, CancellationToken cancel)
    {
        var reason = DeliveryWord.Undelivered(code);
        return Find(accountId, messageId, sent => sent.ExecuteUpdateAsync(set => set
            .SetProperty(delivery => delivery.State, DeliveryState.InApp).SetProperty(delivery => delivery.Reason, reason), cancel), cancel);
    }

    // The platform may tell before we have written down how it called the message: as long as something is being sent to this account, it may be that.
    private async Task Find(Guid accountId, string messageId, Func<IQueryable<Delivery>, Task<int>> change, CancellationToken cancel)
    {
        var sent = db.Deliveries.Where(delivery => delivery.AccountId == accountId && delivery.MessageId == messageId && delivery.State == DeliveryState.Sent);
        for (var attempt = 1; await change(sent) == 0 && attempt < Tries; attempt++)
        {
            if (!await db.Deliveries.AnyAsync(delivery => delivery.AccountId == accountId && delivery.State == DeliveryState.Sending, cancel)) return;
            await Task.Delay(Pause, time, cancel);
        }
    }
}
