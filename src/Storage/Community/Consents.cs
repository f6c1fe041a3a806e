using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community.Consents;
using ZiZhiJin.Domain.Community.Verification;

namespace ZiZhiJin.Storage.Community;

/// <summary>Who agreed to what, in which version, when; and when it was taken back. Nothing is written over.</summary>
public sealed class Consents(ZiZhiJinDb db, TimeProvider time)
{
    /// <summary>Agreeing again to what stands changes nothing.</summary>
    public async Task Give(Guid accountId, ConsentKind kind, int version, CancellationToken cancel)
    {
        if (version != ConsentPolicy.VersionOf(kind)) throw new RefusedException(VerificationRefusals.ConsentOutdated);
        if (await Stands(accountId, kind, cancel)) return;
        db.Consents.Add(new Consent(accountId, kind, version, time.GetUtcNow()));
        await db.SaveChangesAsync(cancel);
    }

    public Task Withdraw(Guid accountId, ConsentKind kind, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return db.Consents.Where(consent => consent.AccountId == accountId && consent.Kind == kind && consent.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(consent => consent.WithdrawnAt, now), cancel);
    }

    public Task<bool> Stands(Guid accountId, ConsentKind kind, CancellationToken cancel)
    {
        var version = ConsentPolicy.VersionOf(kind);
        return db.Consents.AnyAsync(consent => consent.AccountId == accountId && consent.Kind == kind && consent.Version == version && consent.WithdrawnAt == null, cancel);
    }

    public Task<List<Consent>> Of(Guid accountId, CancellationToken cancel) =>
        db.Consents.AsNoTracking().Where(consent => consent.AccountId == accountId).OrderBy(consent => consent.GivenAt).ToListAsync(cancel);
}
