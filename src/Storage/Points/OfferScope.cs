using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Points;

namespace ZiZhiJin.Storage.Points;

public static class OfferScope
{
    /// <summary>What a resident may choose from: of the own neighbourhood and the areas above it.</summary>
    public static IQueryable<Offer> SeenBy(this IQueryable<Offer> offers, Caller caller, ZiZhiJinDb db) =>
        offers.Where(offer => db.Areas.Any(mine => mine.Id == caller.AreaId && db.Areas.Any(area => area.Id == offer.AreaId && EF.Functions.Like(mine.Path, area.Path + "%"))));
}
