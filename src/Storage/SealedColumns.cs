using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Mandates;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Domain.Presence.Lots;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Domain.Surveys.Talks;
using ZiZhiJin.Storage.Encryption;
using ZiZhiJin.Storage.Intake;

namespace ZiZhiJin.Storage;

/// <summary>Every column that holds sealed texts. A new one is written down here: a test finds columns of bytes that are not.</summary>
internal static class SealedColumns
{
    public static readonly IReadOnlyList<SealedColumn> All =
    [
        new(typeof(Person), nameof(Person.Name), "name"),
        new(typeof(Person), nameof(Person.Address), "address"),
        new(typeof(Person), nameof(Person.Phone), "phone"),
        new(typeof(Account), nameof(Account.MiniOpenId), "mini-openid"),
        new(typeof(Account), nameof(Account.OfficialOpenId), "official-openid"),
        new(typeof(Account), nameof(Account.UnionId), "unionid"),
        new(typeof(VerificationRequest), nameof(VerificationRequest.Name), "name"),
        new(typeof(VerificationRequest), nameof(VerificationRequest.Address), "address"),
        new(typeof(VerificationRequest), nameof(VerificationRequest.Phone), "phone"),
        new(typeof(Mandate), nameof(Mandate.Name), "helper-name"),
        new(typeof(RosterImportLine), nameof(RosterImportLine.Content), "line-{Number}", nameof(RosterImportLine.ImportId)),
        new(typeof(Talk), nameof(Talk.Words), "talk-words"),
        new(typeof(RaisedNeed), nameof(RaisedNeed.Place), "need-place"),
        new(typeof(Conversation), nameof(Conversation.State), "chat-state", nameof(Conversation.AccountId)),
        new(typeof(Conversation), nameof(Conversation.LastReply), "chat-reply", nameof(Conversation.AccountId)),
        new(typeof(LateReply), nameof(LateReply.Message), "late-message", nameof(LateReply.Key)),
        new(typeof(Lottery), nameof(Lottery.SealedSeed), "lottery-seed", nameof(Lottery.OccasionId)),
        new(typeof(Dispatch), nameof(Dispatch.Content), "dispatch-content"),
    ];
}
