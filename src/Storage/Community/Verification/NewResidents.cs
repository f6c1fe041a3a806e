using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Storage.Community.Verification;

/// <summary>Makes an account a verified resident, however that was found out.</summary>
public sealed class NewResidents(ZiZhiJinDb db, SessionStore sessions, TimeProvider time)
{
    /// <summary>Saved together with whatever else the context holds; the next request of that phone sees it.</summary>
    public async Task Attach(Guid accountId, Guid personId, VerifiedBy how, CancellationToken cancel)
    {
        var account = await db.Accounts.FirstOrDefaultAsync(account => account.Id == accountId, cancel) ?? throw new RefusedException(CommunityRefusals.AccountUnknown);
        account.AttachTo(personId, how, time.GetUtcNow());
        await db.SaveBinding(cancel);
        await sessions.Refresh(accountId, cancel);
    }

    /// <summary>The phone is nobody's here any more. What was counted stays counted: persons count, not accounts.</summary>
    public async Task Detach(Guid accountId, CancellationToken cancel)
    {
        var account = await db.Accounts.FirstAsync(account => account.Id == accountId, cancel);
        account.Detach();
        await db.SaveBinding(cancel);
        await sessions.Refresh(accountId, cancel);
    }
}
