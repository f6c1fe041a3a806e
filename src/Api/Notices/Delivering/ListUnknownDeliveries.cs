using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Api.Notices.Delivering;

/// <summary>Messages of which nobody knows whether they went out. They are never sent again; the people find them in the app.</summary>
internal static class ListUnknownDeliveries
{
    private const int Most = 200;

    public static async Task<Ok<List<DeliveryLine>>> Handle(CallerOfRequest by, DeadLetters letters, Guid? after, [Range(1, Most)] int? take, CancellationToken cancel) =>
        TypedResults.Ok(await letters.List(DeliveryState.Unknown, by.Caller, after, take ?? Most, cancel));
}
