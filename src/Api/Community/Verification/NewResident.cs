using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Consents;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Verification;

namespace ZiZhiJin.Api.Community.Verification;

/// <summary>Somebody on the way to being a verified resident: what has to hold before they say who they are, and what follows when it is known.</summary>
internal sealed class NewResident(ZiZhiJinDb db, Consents consents, NewResidents residents, AuditTrail audit, TimeProvider time)
{
    public AuditTrail Audit => audit;
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Nobody says who they are twice, or before they agreed to what becomes of it.</summary>
    public async Task MayAsk(Caller caller, CancellationToken cancel)
    {
        if (caller.PersonId is not null) throw new RefusedException(VerificationRefusals.VerifiedAlready);
        if (!await consents.Stands(caller.AccountId, ConsentKind.Privacy, cancel)) throw new RefusedException(VerificationRefusals.NoConsent);
    }

    public Task<bool> IsNeighbourhood(Guid areaId, CancellationToken cancel) =>
        db.Areas.AnyAsync(area => area.Id == areaId && area.Kind == AreaKind.Neighbourhood, cancel);

    public Task<bool> AllowsVouching(Guid areaId, CancellationToken cancel) =>
        db.AreaSettings.AnyAsync(settings => settings.AreaId == areaId && settings.AllowsVouching, cancel);

    public Task Attach(Guid accountId, Guid personId, VerifiedBy how, CancellationToken cancel) => residents.Attach(accountId, personId, how, cancel);
}
