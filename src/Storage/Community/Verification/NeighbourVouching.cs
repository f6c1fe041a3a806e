using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Storage.Community.Verification;

/// <summary>A verified resident says of a newcomer: I know them, they live there. Keys decide between vouchings at the same moment; whoever comes second reads again, and hears what holds by then.</summary>
public sealed class NeighbourVouching(ZiZhiJinDb db, RequestSeal seal, RosterMatch roster, NewResidents residents, AuditTrail audit, TimeProvider time)
{
    private const int MostReadings = VouchingPolicy.MostInYear + 1;

    /// <summary>Refused unless the caller may vouch once more this year. Returns how often they have.</summary>
    public async Task<int> MayVouch(Caller caller, CancellationToken cancel)
    {
        var year = Year;
        var vouched = await db.Vouchings.CountAsync(vouching => vouching.VoucherId == caller.PersonId && vouching.Year == year, cancel);
        var verified = await db.Accounts.Where(account => account.Id == caller.AccountId).Select(account => account.VerifiedBy).FirstAsync(cancel);
        var allowed = await db.AreaSettings.AnyAsync(settings => settings.AreaId == caller.AreaId && settings.AllowsVouching, cancel);
        RefusedException.ThrowIf(VouchingPolicy.Check(allowed, verified, vouched));
        return vouched;
    }

    public async Task Vouch(string code, Caller caller, CancellationToken cancel)
    {
        for (var reading = 1; ; reading++)
        {
            try
            {
                await VouchOnce(code, caller, cancel);
                return;
            }
            catch (RefusedException clash) when (IsClash(clash.Refusal) && reading < MostReadings)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private int Year => ShanghaiTime.DayOf(time.GetUtcNow()).Year;

    private static bool IsClash(Refusal refusal) => refusal == CommunityRefusals.AccountHasPerson || refusal == CommunityRefusals.PersonHasAccount;

    private async Task VouchOnce(string code, Caller caller, CancellationToken cancel)
    {
        var vouched = await MayVouch(caller, cancel);
        var (fingerprint, now) = (seal.FingerprintOf(code), time.GetUtcNow());
        var asked = await db.VerificationRequests.FirstOrDefaultAsync(asked => asked.VouchCode == fingerprint && asked.AreaId == caller.AreaId, cancel)
            ?? throw new RefusedException(VerificationRefusals.VouchCodeUnknown);
        var person = await roster.Find(asked.AreaId, (asked.NameFingerprint, asked.Household), cancel) ?? throw new RefusedException(VerificationRefusals.NotOnRoster);
        var holder = await db.Accounts.Where(account => account.PersonId == person).Select(account => (Guid?)account.Id).FirstOrDefaultAsync(cancel);
        if (holder is not null) throw new RefusedException(holder == asked.AccountId ? VerificationRefusals.VouchCodeUnknown : VerificationRefusals.NotOnRoster);

        asked.Approve(caller.AccountId, now);
        db.Vouchings.Add(new Vouching(Guid.CreateVersion7(now), asked.AreaId, caller.PersonId!.Value, person, Year, vouched + 1, now));
        audit.Did(caller.AccountId, "verification.vouch", asked.AreaId, person);
        await residents.Attach(asked.AccountId, person, VerifiedBy.Neighbour, cancel);
    }
}
