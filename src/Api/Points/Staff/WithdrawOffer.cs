using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Points;

namespace ZiZhiJin.Api.Points.Staff;

/// <summary>A service is no longer offered. What was asked for before is still handed out.</summary>
internal static class WithdrawOffer
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid serviceId, CallerOfRequest by, Offers offers, CancellationToken cancel) =>
        await offers.Withdraw(serviceId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
