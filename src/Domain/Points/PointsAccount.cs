namespace ZiZhiJin.Domain.Points;

/// <summary>One account of the ledger.</summary>
public readonly record struct PointsAccount(PointsHolder Holder, Guid Id)
{
    public static PointsAccount Of(Guid personId) => new(PointsHolder.Person, personId);

    public static PointsAccount OfArea(Guid areaId) => new(PointsHolder.Area, areaId);

    public static PointsAccount OfOffer(Guid offerId) => new(PointsHolder.Offer, offerId);
}
