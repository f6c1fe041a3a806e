using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Storage.Points;

namespace ZiZhiJin.Api.Points;

/// <summary>A resident takes a service for points. The points are gone at once, and the service is put aside.</summary>
internal static class AskExchange
{
    /// <param name="Nonce">16 random bytes, base64url.</param>
    public sealed record Request([Required] string Nonce, Guid ServiceId);

    public sealed record Answer(Guid Id, int Cost, DateTimeOffset At, ExchangeState State);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Request request, CallerOfRequest by, Exchanging exchanging, CancellationToken cancel) =>
        await exchanging.Ask(request.ServiceId, by.Caller, Nonce.Read(request.Nonce), cancel) is { } exchange
            ? TypedResults.Ok(new Answer(exchange.Id, exchange.Cost, exchange.At, exchange.State))
            : TypedResults.NotFound();
}
