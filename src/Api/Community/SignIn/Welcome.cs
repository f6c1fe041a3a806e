using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Sessions;
using ZiZhiJin.Wechat.MiniProgram;

namespace ZiZhiJin.Api.Community.SignIn;

/// <summary>Finds or welcomes the account of a WeChat identity, and opens a session for it.</summary>
internal sealed class Welcome(ZiZhiJinDb db, PersonalData personal, SessionStore sessions, TimeProvider time)
{
    public async Task<SignInByCode.Answer> Open(MiniProgramIdentity identity, Channel channel, CancellationToken cancel)
    {
        var accountId = await FindOrWelcome(identity, cancel);
        var token = SessionToken.Create();
        var hash = SessionToken.HashOf(token)!;
        var session = Session.Open(hash, accountId, channel, await IsStaff(accountId, cancel), time.GetUtcNow());
        db.Sessions.Add(session);
        await db.SaveChangesAsync(cancel);

        var caller = (await sessions.Find(hash, cancel))!;
        return new(token, session.ExpiresAt, await ReadMe.Describe(caller, db, cancel));
    }

    private async Task<Guid> FindOrWelcome(MiniProgramIdentity identity, CancellationToken cancel)
    {
        var fingerprint = personal.MiniFingerprint(identity.OpenId);
        return await Find(fingerprint, cancel) ?? await Greet(identity, fingerprint, cancel);
    }

    // The unique index decides who is new: on a clash the account is there by now.
    private async Task<Guid> Greet(MiniProgramIdentity identity, byte[] fingerprint, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7(time.GetUtcNow());
        var account = db.Accounts.Add(Account.Welcome(id, personal.Seal(id, identity.OpenId, identity.UnionId), time.GetUtcNow()));
        try
        {
            await db.SaveChangesAsync(cancel);
            return id;
        }
        catch (DbUpdateException clash) when (StorageFaults.IsDuplicate(clash))
        {
            account.State = EntityState.Detached;
            return await db.Accounts.Where(known => known.MiniFingerprint == fingerprint).Select(known => known.Id).SingleAsync(cancel);
        }
    }

    private async Task<Guid?> Find(byte[] fingerprint, CancellationToken cancel) =>
        await db.Accounts.Where(account => account.MiniFingerprint == fingerprint).Select(account => (Guid?)account.Id).FirstOrDefaultAsync(cancel);

    private async Task<bool> IsStaff(Guid accountId, CancellationToken cancel)
    {
        var today = ShanghaiTime.DayOf(time.GetUtcNow());
        return await db.RoleGrants.AnyAsync(grant => grant.AccountId == accountId && Domain.Community.Roles.Staff.Contains(grant.Role)
            && grant.From <= today && (grant.To == null || grant.To >= today), cancel);
    }
}
