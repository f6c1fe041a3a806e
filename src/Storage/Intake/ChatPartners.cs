using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Commits;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Intake;

/// <summary>Finds who writes to the official account, together with all who write at the same moment.</summary>
public sealed class ChatPartners(GroupCommit<PartnerAsked, PartnerFound?> together, ConversationKeeper conversations, PersonalData personal, TimeProvider time)
{
    /// <summary>Nothing for somebody who is new.</summary>
    public async Task<ChatPartner?> Find(string openId, CancellationToken cancel)
    {
        var found = await together.Write(new PartnerAsked(personal.OfficialFingerprint(openId), ShanghaiTime.DayOf(time.GetUtcNow())), cancel);
        return found is null ? null : new ChatPartner(found.Caller, conversations.Open(found.Conversation));
    }
}
