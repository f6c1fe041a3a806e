using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Commits;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Intake;

/// <summary>Finds who writes to the official account, together with all who write at the same moment.</summary>
public sealed class ChatPartners(
    GroupCommit<PartnerAsked, PartnerFound?> together, ConversationKeeper conversations, PersonalData personal, KnownPartners known, TimeProvider time)
{
    /// <summary>As they were met a moment ago, or else as they are. Nothing for somebody who is new.</summary>
    public async ValueTask<ChatPartner?> Recall(string openId, CancellationToken cancel)
    {
        var generation = await known.Generation(cancel);
        if (known.Find(openId, generation) is { } met) return met;
        var found = await Find(openId, cancel);
        if (found is not null) known.Meet(openId, found, generation);
        return found;
    }

    /// <summary>Nothing for somebody who is new.</summary>
    public async Task<ChatPartner?> Find(string openId, CancellationToken cancel)
    {
        var found = await together.Write(new PartnerAsked(personal.OfficialFingerprint(openId), ShanghaiTime.DayOf(time.GetUtcNow())), cancel);
        return found is null ? null : new ChatPartner(found.Caller, conversations.Open(found.Conversation));
    }
}
