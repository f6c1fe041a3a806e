using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Verification;

namespace ZiZhiJin.Api.Community.Verification;

/// <summary>A verified neighbour types the code from a newcomer's phone: I know them, they live there. The roster must have them, without a phone of their own.</summary>
internal static class VouchForNeighbour
{
    public sealed record Request([Required, StringLength(12, MinimumLength = 8), PlainText] string Code);

    public static async Task<NoContent> Handle(
        Request request, CallerOfRequest by, NewResident resident, VerificationTries tries, RequestSeal seal, RosterMatch roster, ZiZhiJinDb db, CancellationToken cancel)
    {
        var (caller, year) = (by.Caller, ShanghaiTime.DayOf(resident.Now).Year);
        var vouched = await db.Vouchings.CountAsync(vouching => vouching.VoucherId == caller.PersonId && vouching.Year == year, cancel);
        var verified = await db.Accounts.Where(account => account.Id == caller.AccountId).Select(account => account.VerifiedBy).FirstAsync(cancel);
        RefusedException.ThrowIf(VouchingPolicy.Check(await resident.AllowsVouching(caller.AreaId!.Value, cancel), verified, vouched));

        await tries.Count(caller.AccountId, null, cancel);
        var code = seal.FingerprintOf(request.Code);
        var asked = await db.VerificationRequests.FirstOrDefaultAsync(asked => asked.VouchCode == code && asked.AreaId == caller.AreaId, cancel)
            ?? throw new RefusedException(VerificationRefusals.VouchCodeUnknown);
        var person = await roster.Find(asked.AreaId, (asked.NameFingerprint, asked.Household), cancel) ?? throw new RefusedException(VerificationRefusals.NotOnRoster);
        if (await db.Accounts.AnyAsync(account => account.PersonId == person, cancel)) throw new RefusedException(VerificationRefusals.NotOnRoster);

        asked.Approve(caller.AccountId, resident.Now);
        db.Vouchings.Add(new Vouching(Guid.CreateVersion7(resident.Now), asked.AreaId, caller.PersonId!.Value, person, year, vouched + 1, resident.Now));
        resident.Audit.Did(caller.AccountId, "verification.vouch", asked.AreaId, person);
        await resident.Attach(asked.AccountId, person, VerifiedBy.Neighbour, cancel);
        await tries.Forget(caller.AccountId, cancel);
        return TypedResults.NoContent();
    }
}
