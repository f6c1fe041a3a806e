using ZiZhiJin.Domain.Points;

namespace ZiZhiJin.Storage.Points;

/// <summary>An exchange as people read it.</summary>
public sealed record ExchangeLine(Guid Id, Guid AreaId, Guid PersonId, Guid ServiceId, string Title, int Cost, DateTimeOffset At, ExchangeState State, DateTimeOffset? EndedAt, string? Reason);

public static class ExchangeLines
{
    /// <summary>The latest first.</summary>
    public static IQueryable<ExchangeLine> Of(ZiZhiJinDb db, IQueryable<Exchange> exchanges) =>
        from exchange in exchanges
        join offer in db.Offers on exchange.OfferId equals offer.Id
        orderby exchange.At descending, exchange.Id descending
        select new ExchangeLine(exchange.Id, exchange.AreaId, exchange.PersonId, offer.Id, offer.Title, exchange.Cost, exchange.At, exchange.State, exchange.EndedAt, exchange.Reason);
}
