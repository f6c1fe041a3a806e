using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Storage.Points;

namespace ZiZhiJin.Api.Points.Staff;

/// <summary>Offers a service for points. Never cash, nor what is as good as cash.</summary>
internal static class AddOffer
{
    /// <param name="Cost">In points. It never changes: another price is another offer.</param>
    public sealed record Request(
        Guid AreaId, [Required, StringLength(Offer.LongestTitle, MinimumLength = 2), PlainText] string Title,
        [Range(1, 100_000)] int Cost, [Range(0, Offer.MostStock)] int Stock, [StringLength(Offer.LongestDetails)] string? Details = null);

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(Request request, CallerOfRequest by, Offers offers, CancellationToken cancel) =>
        await offers.Add(request.AreaId, new(request.Title, request.Details ?? ""), (request.Cost, request.Stock), by.Caller, cancel) is { } id
            ? TypedResults.Created("/api/points/services", new Answer(id))
            : TypedResults.NotFound();
}
