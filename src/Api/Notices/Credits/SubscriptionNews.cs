using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Wechat;
using ZiZhiJin.Domain.Notices.Credits;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Notices.Credits;
using ZiZhiJin.Storage.Notices.Delivering;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Api.Notices.Credits;

/// <summary>Hears what the platform tells of subscriptions, of messages that were sent, and of followers. None of it is answered.</summary>
internal sealed class SubscriptionNews(ZiZhiJinDb db, PersonalData personal, CreditLedger ledger, DeliveryNews deliveries) : IPlatformNews
{
    /// <summary>Of strangers nothing is kept.</summary>
    public async Task Hear(WechatMessage message, CancellationToken cancel)
    {
        if (message is not (SubscriptionsChosenEvent or SubscriptionsChangedEvent or SubscriptionsSentEvent or FollowedEvent or UnfollowedEvent)) return;
        if (await AccountOf(message.Header, cancel) is not { } account) return;
        var telling = new Telling(account, CreditSource.Events, KeyOf(message.Header), message.Header.SentAt);
        await (message switch
        {
            SubscriptionsChosenEvent chosen => ledger.Take(telling, chosen.Choices.Select(Word), cancel),
            SubscriptionsChangedEvent changed => ledger.SwitchOff(telling, changed.Choices.Where(choice => !choice.Accepted).Select(choice => choice.TemplateId), cancel),
            SubscriptionsSentEvent sent => Hear(account, sent.Deliveries, cancel),
            _ => Follow(account, message is UnfollowedEvent ? message.Header.SentAt : null, cancel),
        });
    }

    private async Task Hear(Guid account, IReadOnlyList<SubscriptionDelivery> sent, CancellationToken cancel)
    {
        foreach (var delivery in sent)
        {
            if (delivery.Code == 0) await deliveries.Arrived(account, delivery.MessageId, cancel);
            else await deliveries.Undelivered(account, delivery.MessageId, delivery.Code, cancel);
        }
    }

    private Task<int> Follow(Guid accountId, DateTimeOffset? leftAt, CancellationToken cancel) =>
        db.Accounts.Where(account => account.Id == accountId).ExecuteUpdateAsync(set => set.SetProperty(account => account.UnfollowedAt, leftAt), cancel);

    private async Task<Guid?> AccountOf(MessageHeader header, CancellationToken cancel)
    {
        var isMini = header.Account == WechatAccount.MiniProgram;
        var fingerprint = isMini ? personal.MiniFingerprint(header.OpenId) : personal.OfficialFingerprint(header.OpenId);
        var known = isMini ? db.Accounts.Where(account => account.MiniFingerprint == fingerprint) : db.Accounts.Where(account => account.OfficialFingerprint == fingerprint);
        return await known.Select(account => (Guid?)account.Id).FirstOrDefaultAsync(cancel);
    }

    private static TemplateWord Word(SubscriptionChoice choice) => new(choice.TemplateId, choice.Accepted ? SubscriptionWord.Accept : SubscriptionWord.Reject);

    private static byte[] KeyOf(MessageHeader header) => SHA256.HashData(Encoding.UTF8.GetBytes(header.Key));
}
