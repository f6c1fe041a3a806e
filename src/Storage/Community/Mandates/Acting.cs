using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Mandates;

namespace ZiZhiJin.Storage.Community.Mandates;

/// <summary>
/// In whose name a caller acts: their own, or that of a person for whom they have a live mandate. The session stays what it is; the mandate is
/// read from the database each time, and what is written under it is conditional on it (see <see cref="MandateUse"/>).
/// </summary>
public sealed class Acting(IDbContextFactory<ZiZhiJinDb> contexts)
{
    /// <summary>Nothing when the caller never had anything to do with that person. Refused when the mandate has ended.</summary>
    public ValueTask<InName?> Of(Caller caller, Guid? forPerson, CancellationToken cancel)
    {
        if (forPerson is { } other && other != caller.PersonId) return new(Represented(caller, other, cancel));
        if (caller is not { PersonId: { } self, AreaId: { } area }) throw new RefusedException(CommunityRefusals.NotVerified);
        return ValueTask.FromResult<InName?>(new InName(self, area, caller.Channel));
    }

    private async Task<InName?> Represented(Caller caller, Guid personId, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var found = await db.RepresentedBy(caller.AccountId).Where(one => one.Person.Id == personId)
            .Select(one => new { one.Mandate.Id, one.Person.AreaId }).FirstOrDefaultAsync(cancel);
        if (found is not null) return new InName(personId, found.AreaId, Channel.Helper, new MandateUse(found.Id, caller.AccountId));

        var hadOne = await db.Mandates.AnyAsync(mandate => mandate.AccountId == caller.AccountId && mandate.PersonId == personId, cancel);
        return hadOne ? throw new RefusedException(MandateRefusals.NotLive) : null;
    }
}
