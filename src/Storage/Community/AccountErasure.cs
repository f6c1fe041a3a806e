using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Storage.Community.Mandates;
using ZiZhiJin.Storage.Community.Photos;
using ZiZhiJin.Storage.Community.Sessions;
using ZiZhiJin.Storage.Community.Verification;
using ZiZhiJin.Storage.Intake;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Storage.Notices.Credits;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Storage.Community;

/// <summary>A resident erases their own data: the person as far as there is one, then the account, its requests and its sessions.</summary>
public sealed class AccountErasure(
    ZiZhiJinDb db, PersonErasure persons, VerificationTries tries, Conversations conversations, PhotoDiscarding photos, SessionStore sessions, TimeProvider time)
{
    /// <summary>Refused while the account holds a role: whoever answers for something has to hand it over first.</summary>
    public async Task Erase(Guid accountId, CancellationToken cancel)
    {
        var today = ShanghaiTime.DayOf(time.GetUtcNow());
        if (await db.RoleGrants.AnyAsync(grant => grant.AccountId == accountId && (grant.To == null || grant.To >= today), cancel))
            throw new RefusedException(VerificationRefusals.ErasureWithRole);

        var account = await db.Accounts.FirstAsync(account => account.Id == accountId, cancel);
        if (account.PersonId is { } person) await persons.Erase(person, cancel);
        await Forget(accountId, cancel);
    }

    /// <summary>What WeChat calls the holder is forgotten, with all that hangs on the account alone. A second time changes nothing.</summary>
    public async Task Forget(Guid accountId, CancellationToken cancel)
    {
        var account = await db.Accounts.FirstAsync(account => account.Id == accountId, cancel);
        foreach (var request in await db.VerificationRequests.Where(request => request.OpenFor == accountId).ToListAsync(cancel)) request.Withdraw(time.GetUtcNow());
        await db.Mandates.Where(mandate => mandate.AccountId == accountId).Forget(time.GetUtcNow(), cancel);
        account.Erase();
        await db.SaveBinding(cancel);
        await photos.Mark(db.Photos.Where(photo => photo.AccountId == accountId && !photo.IsNamed), cancel);
        await photos.Remove(cancel);
        await tries.Forget(accountId, cancel);
        await conversations.Forget(accountId, cancel);
        await db.ForgetReadings(accountId, cancel);
        await db.ForgetCredits(accountId, cancel);
        await db.ForgetRecipient(accountId, [], time.GetUtcNow(), cancel);
        await db.Sessions.Where(session => session.AccountId == accountId).ExecuteDeleteAsync(cancel);
        await sessions.Refresh(accountId, cancel);
    }
}
