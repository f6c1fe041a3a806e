using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>What a notice says, which is then read.</summary>
internal sealed class NoticeTold(NoticeReading notices) : IChatAct
{
    public string Name => "notice.read";

    public async Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel)
    {
        var id = Guid.Parse(said["notice"]);
        if (await notices.Find(id, who.Caller, cancel) is not { } notice) return new ChatOutcome.Refused("notice.gone", "这条通知已经不在了。");
        await notices.MarkRead(id, who.Caller, cancel);
        return new ChatOutcome.Done(new Dictionary<string, string> { ["noticeText"] = TextOf(notice) });
    }

    private static string TextOf(Notice notice) =>
        notice.State == NoticeState.Withdrawn ? $"{notice.Title}\n这条通知已经撤回：{notice.WithdrawnReason}" : $"{notice.Title}\n{notice.Body}";
}
