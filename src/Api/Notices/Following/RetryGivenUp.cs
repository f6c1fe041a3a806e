using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Api.Notices.Following;

/// <summary>Lets what was given up be tried again, after its cause was set right.</summary>
internal static class RetryGivenUp
{
    public sealed record Request([Required, StringLength(200, MinimumLength = 2), PlainText] string Reason);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid rowId, Request request, CallerOfRequest by, GivenUp outbox, CancellationToken cancel) =>
        await outbox.Retry(rowId, request.Reason, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
