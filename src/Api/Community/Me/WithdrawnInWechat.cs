using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.SignIn;
using ZiZhiJin.Api.Wechat;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Consents;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Api.Community.Me;

/// <summary>
/// Somebody took back in WeChat's own settings what they had allowed the mini-program. Pictures, places or the phone alone: these are forgotten, and no more.
/// Otherwise what WeChat calls them is forgotten at once, and whatever hangs on the account alone. Their entry in the committee's roster and what was
/// counted stay.
/// </summary>
internal sealed class WithdrawnInWechat(ZiZhiJinDb db, Acquaintance accounts, AccountErasure erasure, PartialErasure parts, Consents consents, AuditTrail audit) : IPlatformNews
{
    public async Task Hear(WechatMessage message, CancellationToken cancel)
    {
        if (message is not ConsentWithdrawnEvent { Header.Account: WechatAccount.MiniProgram } withdrawn) return;
        if (await accounts.Find(new(Channel.Mini, withdrawn.OpenId, null), cancel) is not { } account) return;

        var taken = withdrawn.Closed ? WithdrawnParts.Everything : WithdrawnCodes.In(withdrawn.What);
        if (taken.HasFlag(WithdrawnParts.Everything)) await Forget(account, cancel);
        else if (await parts.Forget(account, taken, cancel)) await WriteDown(account, $"{taken}", cancel);
        await db.SaveChangesAsync(cancel);
    }

    private async Task Forget(Guid account, CancellationToken cancel)
    {
        await consents.Withdraw(account, ConsentKind.Privacy, cancel);
        await WriteDown(account, null, cancel);
        await erasure.Forget(account, cancel);
    }

    private async Task WriteDown(Guid accountId, string? what, CancellationToken cancel)
    {
        var known = await db.Persons.Where(person => db.Accounts.Any(account => account.Id == accountId && account.PersonId == person.Id))
            .Select(person => new { person.Id, person.AreaId }).FirstOrDefaultAsync(cancel);
        if (known is not null) audit.Did(accountId, "account.withdrawn-in-wechat", known.AreaId, known.Id, what);
    }
}
