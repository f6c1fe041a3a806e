namespace ZiZhiJin.Domain.Points;

/// <summary>A service for which an area takes points (可兑换的服务), such as an hour of mending. What it costs never changes.</summary>
public sealed class Offer
{
    public const int LongestTitle = 60, LongestDetails = 500, MostStock = 100_000;

    // Points are no money, and nothing that can be turned into it.
    private static readonly string[] CashWords = ["现金", "红包", "购物卡", "消费卡", "储值卡", "预付卡", "代金券", "转账", "提现", "人民币", "话费"];

    private Offer()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }
    public string Title { get; private init; } = "";
    public string Details { get; private init; } = "";

    /// <summary>In points.</summary>
    public int Cost { get; private init; }

    /// <summary>How many are left. Changed by conditional statements alone.</summary>
    public int Stock { get; private init; }

    public Guid AddedBy { get; private init; }
    public DateTimeOffset AddedAt { get; private init; }
    public DateTimeOffset? WithdrawnAt { get; private init; }

    /// <exception cref="RefusedException">It is cash, or as good as.</exception>
    public static Offer Make(Guid areaId, OfferText text, (int Cost, int Stock) numbers, (Guid By, DateTimeOffset At) act)
    {
        if (CashWords.Any(word => text.Title.Contains(word, StringComparison.Ordinal) || text.Details.Contains(word, StringComparison.Ordinal)))
            throw new RefusedException(PointsRefusals.NeverCash);
        return new Offer
        {
            Id = Guid.CreateVersion7(act.At), AreaId = areaId, Title = text.Title, Details = text.Details, Cost = numbers.Cost, Stock = numbers.Stock,
            AddedBy = act.By, AddedAt = act.At,
        };
    }
}

/// <summary>What people read of an offer.</summary>
public sealed record OfferText(string Title, string Details);
