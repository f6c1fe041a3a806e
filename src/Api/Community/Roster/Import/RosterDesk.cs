using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Roster.Import;

/// <summary>What every act on a roster needs: whether it is the caller's to keep, the time, the audit trail, and the bell for the worker.</summary>
internal sealed class RosterDesk(ZiZhiJinDb db, AuditTrail audit, RosterSignal signal, TimeProvider time)
{
    public static readonly Role[] Keepers = [Role.Committee];

    public DateTimeOffset Now => time.GetUtcNow();
    public AuditTrail Audit => audit;
    public RosterSignal Signal => signal;

    public Task<bool> Keeps(Caller caller, Guid areaId, CancellationToken cancel) =>
        db.Areas.Within(caller.ScopeOf(Keepers)).AnyAsync(area => area.Id == areaId && area.Kind == AreaKind.Neighbourhood, cancel);
}
