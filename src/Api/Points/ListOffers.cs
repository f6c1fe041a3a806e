using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Points;

namespace ZiZhiJin.Api.Points;

/// <summary>The services that the caller may take for points, those that cost least first.</summary>
internal static class ListOffers
{
    /// <param name="Left">How many are left now.</param>
    public sealed record Item(Guid Id, Guid AreaId, string Title, string Details, int Cost, int Left);

    public static async Task<Ok<List<Item>>> Handle(CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.Offers.SeenBy(by.Caller, db).Where(offer => offer.WithdrawnAt == null).OrderBy(offer => offer.Cost).ThenBy(offer => offer.Id)
            .Select(offer => new Item(offer.Id, offer.AreaId, offer.Title, offer.Details, offer.Cost, offer.Stock)).ToListAsync(cancel));
}
