using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>The resident's newest notices, the pinned first; those not read yet are marked.</summary>
internal sealed class NoticeList(NoticeReading notices) : IChatList
{
    public string Name => "notices";

    public async Task<List<ChatChoice>> Offer(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel) =>
        [.. (await notices.Page(who.Caller, null, IChatList.Most, cancel))!.Notices.Select(notice => new ChatChoice(notice.Id.ToString(), notice.Read ? notice.Title : $"{notice.Title}（未读）"))];
}
