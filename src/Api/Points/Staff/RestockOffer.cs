using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Storage.Points;

namespace ZiZhiJin.Api.Points.Staff;

/// <summary>There are more of a service to be had, or fewer. Sending it twice changes the stock once.</summary>
internal static class RestockOffer
{
    /// <param name="More">Below zero to take some away.</param>
    public sealed record Request([Range(-Offer.MostStock, Offer.MostStock)] int More, [Required] string Nonce);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid serviceId, Request request, CallerOfRequest by, Offers offers, CancellationToken cancel) =>
        await offers.Restock(serviceId, (request.More, Nonce.Read(request.Nonce)), by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
