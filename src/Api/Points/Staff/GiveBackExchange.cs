using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Storage.Points;

namespace ZiZhiJin.Api.Points.Staff;

/// <summary>An exchange is called off: the resident has the points again.</summary>
internal static class GiveBackExchange
{
    public sealed record Request([Required, StringLength(Exchange.LongestReason, MinimumLength = 2), PlainText] string Reason);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid exchangeId, Request request, CallerOfRequest by, Exchanging exchanging, CancellationToken cancel) =>
        await exchanging.GiveBack(exchangeId, request.Reason, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
