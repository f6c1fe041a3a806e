using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Points;

namespace ZiZhiJin.Api.Points.Staff;

/// <summary>The resident came and got the service.</summary>
internal static class HandOutExchange
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid exchangeId, CallerOfRequest by, Exchanging exchanging, CancellationToken cancel) =>
        await exchanging.HandOut(exchangeId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
