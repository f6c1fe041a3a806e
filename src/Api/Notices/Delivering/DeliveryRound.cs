using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Notices.Delivering;
using ZiZhiJin.Wechat.Sending;

namespace ZiZhiJin.Api.Notices.Delivering;

/// <summary>One batch: written down as being sent, sent, and what became of it written down.</summary>
internal sealed class DeliveryRound(DeliveryClaims claims, DeliveryCalls calls, DeliverySettling settling, TimeProvider time, ILogger<DeliveryRound> log)
{
    private const int Tries = 3;

    /// <summary>How many deliveries got on; nothing when none was due. Once messages are being sent, nothing stops them half-way but the process's death.</summary>
    public async Task<int?> Run(CancellationToken cancel)
    {
        if (await Take(cancel) is not { } batch) return null;
        var outgoing = batch.Outgoing;
        if (outgoing.Count == 0) return batch.GotOn;

        var ended = await Task.WhenAll(outgoing.Select(Send));
        await settling.Settle(ended);
        await settling.NoteGone(ended);
        return batch.GotOn;
    }

    // Nothing is sent before a claim stands, so it may be tried again when two of them got in each other's way.
    private async Task<(int GotOn, IReadOnlyList<Outgoing> Outgoing)?> Take(CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await claims.Take(cancel);
            }
            catch (Exception busy) when (attempt < Tries && StorageFaults.IsPassing(busy.GetBaseException()))
            {
                log.LogInformation("A claim of deliveries is tried again: {Kind}", busy.GetBaseException().GetType().Name);
            }
        }
    }

    private async Task<(Outgoing, DeliveryEnd)> Send(Outgoing outgoing)
    {
        var end = DeliveryEnds.Of(await Call(outgoing), outgoing, time.GetUtcNow());
        if (end.Reason is { } reason)
            log.LogInformation("Delivery {Id} by {Way}: {State}, {Reason}", outgoing.DeliveryId, outgoing.Way, end.State, reason);
        return (outgoing, end);
    }

    // A fault of ours in the middle of a call says nothing about whether the message went out.
    private async Task<SendResult> Call(Outgoing outgoing)
    {
        try
        {
            return await calls.Send(outgoing, CancellationToken.None);
        }
        catch (Exception fault)
        {
            log.LogError("Delivery {Id} failed in the middle: {Kind}", outgoing.DeliveryId, fault.GetBaseException().GetType().Name);
            return new SendResult.Unknown();
        }
    }
}
