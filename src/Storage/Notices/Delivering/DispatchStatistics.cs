using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>How a dispatch went.</summary>
public sealed class DispatchStatistics(ZiZhiJinDb db)
{
    public Task<Dictionary<DeliveryState, int>> Of(string kind, Guid sourceId, CancellationToken cancel) => (
        from delivery in db.Deliveries
        join dispatch in db.Dispatches on delivery.DispatchId equals dispatch.Id
        where dispatch.SourceKind == kind && dispatch.SourceId == sourceId
        group delivery by delivery.State into states
        select new { states.Key, Count = states.Count() }).ToDictionaryAsync(state => state.Key, state => state.Count, cancel);
}
