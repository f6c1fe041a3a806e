using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities.Dossier;

/// <summary>A receipt of goods was a mistake: it stays on record, and the goods may be handed out anew.</summary>
internal static class SetGoodsAside
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid activityId, Guid receiptId, SetPaperAside.Request request, CallerOfRequest by, GoodsReceipts goods, CancellationToken cancel) =>
        await goods.SetAside(activityId, receiptId, request.Reason, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
