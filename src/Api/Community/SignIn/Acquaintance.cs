using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.SignIn;

/// <summary>Finds the account of a WeChat identity, joins it to the one that its union id names, or welcomes it.</summary>
internal sealed class Acquaintance(ZiZhiJinDb db, PersonalData personal, TimeProvider time)
{
    public Task<Guid?> Find(WechatIdentity who, CancellationToken cancel) => Find(ByOpenId(who), cancel);

    /// <summary>Somebody who first comes by both ways at once waits for themselves, where two unique indexes are locked in two orders.</summary>
    public Task<Guid> FindOrWelcome(WechatIdentity who, CancellationToken cancel) =>
        Contention.TryAgain(async () =>
        {
            db.ChangeTracker.Clear();
            return await Find(ByOpenId(who), cancel) ?? await Join(who, cancel) ?? await Greet(who, cancel);
        }, cancel);

    // The unique indexes decide who is new: on a clash the account is there by now.
    private async Task<Guid> Greet(WechatIdentity who, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7(time.GetUtcNow());
        db.Accounts.Add(IsMini(who) ? Account.Welcome(id, Seal(id, who), time.GetUtcNow()) : Account.WelcomeInOfficial(id, Seal(id, who), time.GetUtcNow()));
        if (await Saved(cancel)) return id;
        return await Find(ByOpenId(who), cancel) ?? await Find(ByUnionId(who), cancel) ?? throw new InvalidOperationException("An account clashes with none.");
    }

    /// <summary>Somebody whom the other side has known for a while.</summary>
    private async Task<Guid?> Join(WechatIdentity who, CancellationToken cancel)
    {
        if (who.UnionId is null || await db.Accounts.FirstOrDefaultAsync(ByUnionId(who), cancel) is not { } account) return null;

        if (IsMini(who)) account.MeetInMini(Seal(account.Id, who));
        else account.MeetInOfficial(Seal(account.Id, who));
        // Whoever was faster has met the same person.
        await Saved(cancel);
        return account.Id;
    }

    private async Task<bool> Saved(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException clash) when (clash is DbUpdateConcurrencyException || StorageFaults.IsDuplicate(clash))
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private async Task<Guid?> Find(Expression<Func<Account, bool>> who, CancellationToken cancel) =>
        await db.Accounts.Where(who).Select(account => (Guid?)account.Id).FirstOrDefaultAsync(cancel);

    private Expression<Func<Account, bool>> ByOpenId(WechatIdentity who)
    {
        var fingerprint = IsMini(who) ? personal.MiniFingerprint(who.OpenId) : personal.OfficialFingerprint(who.OpenId);
        return IsMini(who) ? account => account.MiniFingerprint == fingerprint : account => account.OfficialFingerprint == fingerprint;
    }

    private Expression<Func<Account, bool>> ByUnionId(WechatIdentity who)
    {
        var fingerprint = who.UnionId is null ? [] : personal.UnionFingerprint(who.UnionId);
        return account => account.UnionFingerprint == fingerprint;
    }

    private SealedIdentity Seal(Guid id, WechatIdentity who) =>
        IsMini(who) ? personal.Seal(id, who.OpenId, who.UnionId) : personal.SealOfficial(id, who.OpenId, who.UnionId);

    private static bool IsMini(WechatIdentity who) => who.Channel == Channel.Mini;
}
