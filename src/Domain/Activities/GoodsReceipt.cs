using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Domain.Activities;

/// <summary>Somebody was handed something at an activity (实物签收), and showed their own code or card for it. It may be set aside with a reason, and stays.</summary>
public sealed class GoodsReceipt
{
    public const int LongestGoods = 50, MostAmount = 1000, LongestReason = 200;

    private GoodsReceipt()
    {
    }

    public Guid Id { get; private init; }

    public Guid ActivityId { get; private init; }

    public Guid PersonId { get; private init; }

    /// <summary>As on the sheet: 大米 5 公斤装.</summary>
    public string Goods { get; private init; } = "";

    public int Amount { get; private init; }

    /// <summary>When it was scanned, by the server's clock.</summary>
    public DateTimeOffset ReceivedAt { get; private init; }

    public PresenceProof Proof { get; private init; }

    /// <summary>Whose phone scanned.</summary>
    public Guid ByAccountId { get; private init; }

    public byte[] Nonce { get; private init; } = [];

    /// <summary>Its own id once it is set aside, and none before: so one person receives the same goods once.</summary>
    public Guid Void { get; private set; }

    public DateTimeOffset? SetAsideAt { get; private set; }

    public string? Reason { get; private set; }

    public static GoodsReceipt Sign(Guid activityId, GoodsHandedOut handed, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), ActivityId = activityId, PersonId = handed.PersonId, Goods = handed.Goods, Amount = handed.Amount, ReceivedAt = handed.At, Proof = handed.Proof,
        ByAccountId = handed.ByAccountId, Nonce = handed.Nonce.ToByteArray(),
    };

    /// <summary>Doing it again changes nothing.</summary>
    public void SetAside(string reason, DateTimeOffset now)
    {
        if (SetAsideAt is null) (SetAsideAt, Reason, Void) = (now, reason, Id);
    }
}
