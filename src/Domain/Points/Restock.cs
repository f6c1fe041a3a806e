namespace ZiZhiJin.Domain.Points;

/// <summary>That the stock of a service was changed, by how much and by whom. Offer and nonce together are unique, so that sending it twice changes it once.</summary>
public sealed class Restock
{
    public Guid OfferId { get; init; }
    public byte[] Nonce { get; init; } = [];
    public int More { get; init; }
    public Guid ByAccountId { get; init; }
    public DateTimeOffset At { get; init; }
}
