using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Notices.Delivering;
using ZiZhiJin.Wechat.Sending;

namespace ZiZhiJin.Api.Notices.Delivering;

/// <summary>What the platform's answer means for a delivery. Only what certainly did not go out may wait for another attempt.</summary>
internal static class DeliveryEnds
{
    // The circuit towards the platform stays open for ten minutes after trouble with the account.
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromMinutes(10);

    public static DeliveryEnd Of(SendResult result, Outgoing sent, DateTimeOffset now) => result switch
    {
        SendResult.Sent taken => new(DeliveryState.Sent, CreditUse.Spent) { MessageId = taken.MessageId },
        SendResult.NoCredit => OtherWay(sent, CreditUse.NeverWas, DeliveryWord.NoCredit, now),
        SendResult.WindowClosed => OtherWay(sent, CreditUse.GivenBack, DeliveryWord.WindowClosed, now),
        SendResult.Blocked => OtherWay(sent, CreditUse.GivenBack, DeliveryWord.Blocked, now),
        SendResult.RecipientGone => OtherWay(sent, CreditUse.GivenBack, DeliveryWord.RecipientGone, now),
        SendResult.Faulty faulty => new(DeliveryState.Dead, CreditUse.GivenBack, DeliveryWord.Faulty(faulty.Code, faulty.Field)),
        SendResult.Later later => Again(sent, later.NotBefore, DeliveryWord.Later, now),
        SendResult.AccountTrouble trouble => Again(sent, now + AfterTrouble, DeliveryWord.AccountTrouble(trouble.Code), now),
        _ => new(DeliveryState.Unknown, CreditUse.Spent, DeliveryWord.NoAnswer),
    };

    private static DeliveryEnd OtherWay(Outgoing sent, CreditUse credit, string reason, DateTimeOffset now) =>
        new(DeliveryState.Waiting, credit, reason) { DueAt = now, Failed = sent.Way };

    private static DeliveryEnd Again(Outgoing sent, DateTimeOffset notBefore, string reason, DateTimeOffset now)
    {
        if (DeliveryPatience.IsOver(sent.Attempts)) return new(DeliveryState.Dead, CreditUse.GivenBack, reason);
        var rested = now + DeliveryPatience.RestAfter(sent.Attempts);
        return new(DeliveryState.Waiting, CreditUse.GivenBack, reason) { DueAt = rested > notBefore ? rested : notBefore };
    }
}
