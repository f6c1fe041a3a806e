using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Points;

namespace ZiZhiJin.Api.Points.Staff;

/// <summary>What residents of the caller's areas took for points, the latest first.</summary>
internal static class ListExchanges
{
    private const int Most = 500;

    public static async Task<Ok<List<ExchangeLine>>> Handle(ExchangeState? state, CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel)
    {
        var areas = db.Areas.Within(by.Caller.ScopeOf(PointsRoles.Givers));
        var seen = db.Exchanges.Where(exchange => areas.Any(area => area.Id == exchange.AreaId) && (state == null || exchange.State == state));
        return TypedResults.Ok(await ExchangeLines.Of(db, seen).Take(Most).ToListAsync(cancel));
    }
}
