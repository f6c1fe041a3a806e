using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Community.SignIn;

/// <summary>Opens a session for the account of a WeChat identity.</summary>
internal sealed class Welcome(ZiZhiJinDb db, Acquaintance accounts, SessionStore sessions, TimeProvider time)
{
    public async Task<SignInByCode.Answer> Open(WechatIdentity who, CancellationToken cancel)
    {
        var accountId = await accounts.FindOrWelcome(who, cancel);
        var token = SessionToken.Create();
        var hash = SessionToken.HashOf(token)!;
        var session = Session.Open(hash, accountId, who.Channel, await IsStaff(accountId, cancel), time.GetUtcNow());
        db.Sessions.Add(session);
        await db.SaveChangesAsync(cancel);

        var caller = (await sessions.Find(hash, cancel))!;
        return new(token, session.ExpiresAt, await ReadMe.Describe(caller, db, cancel));
    }

    private async Task<bool> IsStaff(Guid accountId, CancellationToken cancel)
    {
        var today = ShanghaiTime.DayOf(time.GetUtcNow());
        return await db.RoleGrants.AnyAsync(grant => grant.AccountId == accountId && Domain.Community.Roles.Staff.Contains(grant.Role)
            && grant.From <= today && (grant.To == null || grant.To >= today), cancel);
    }
}
