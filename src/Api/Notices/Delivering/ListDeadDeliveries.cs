using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Api.Notices.Delivering;

/// <summary>Messages that were given up, with the reason, the newest first; after is the id that the page before ended with.</summary>
internal static class ListDeadDeliveries
{
    private const int Most = 200;

    public static async Task<Ok<List<DeliveryLine>>> Handle(CallerOfRequest by, DeadLetters letters, Guid? after, [Range(1, Most)] int? take, CancellationToken cancel) =>
        TypedResults.Ok(await letters.List(DeliveryState.Dead, by.Caller, after, take ?? Most, cancel));
}
