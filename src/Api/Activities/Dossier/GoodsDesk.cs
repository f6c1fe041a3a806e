using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities.Dossier;

/// <summary>Where goods are handed out, for those who may scan there. What is not in the caller's care is not there.</summary>
internal sealed class GoodsDesk(ZiZhiJinDb db, GoodsReceipts receipts, TimeProvider time)
{
    public DateTimeOffset Now => time.GetUtcNow();

    public GoodsReceipts Receipts => receipts;

    public Task<Guid?> AreaOf(Guid activityId, Caller by, CancellationToken cancel) =>
        db.Activities.InCareOf(by, db, ActivityRoles.Checkers).Where(activity => activity.Id == activityId).Select(activity => (Guid?)activity.AreaId).FirstOrDefaultAsync(cancel);
}
