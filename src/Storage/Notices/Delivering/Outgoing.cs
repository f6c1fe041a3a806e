using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>A delivery that is written down as being sent, under a hold: now the platform may be called, once.</summary>
public sealed record Outgoing(Guid DeliveryId, Guid LeaseId)
{
    public required DeliveryWays Way { get; init; }
    public required int Attempts { get; init; }
    public required DeliveryWays Tried { get; init; }
    public required DispatchContent Content { get; init; }
    public required string OpenId { get; init; }

    /// <summary>For a subscribe message.</summary>
    public MessageTemplate? Template { get; init; }

    public Guid? AccountId { get; init; }
    public Guid? CreditId { get; init; }

    public override string ToString() => $"delivery {DeliveryId}";
}
