using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Api.Notices.Delivering;

/// <summary>Lets a message that was given up be tried again, after its cause was set right. What may have gone out cannot be.</summary>
internal static class RetryDelivery
{
    public sealed record Request([Required, StringLength(200, MinimumLength = 2), PlainText] string Reason);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid deliveryId, Request request, CallerOfRequest by, DeadLetters letters, CancellationToken cancel) =>
        await letters.Retry(deliveryId, request.Reason, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
