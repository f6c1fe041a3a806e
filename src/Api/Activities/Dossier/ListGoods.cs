using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities.Dossier;

/// <summary>Who received which goods, with masked names, the earliest first. That somebody looked is written down.</summary>
internal static class ListGoods
{
    public sealed record Item(Guid Id, Guid PersonId, string? Name, string Goods, int Amount, DateTimeOffset ReceivedAt, PresenceProof Proof);

    public static async Task<Results<Ok<List<Item>>, NotFound>> Handle(Guid activityId, CallerOfRequest by, GoodsReceipts goods, CancellationToken cancel) =>
        await goods.Of(activityId, by.Caller, cancel) is { } list ? TypedResults.Ok(list.Lines.Select(Of).ToList()) : TypedResults.NotFound();

    private static Item Of(GoodsLine line) => new(line.Receipt.Id, line.Receipt.PersonId, line.Name, line.Receipt.Goods, line.Receipt.Amount, line.Receipt.ReceivedAt, line.Receipt.Proof);
}
