using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>The resident needs it too.</summary>
internal sealed class NeedMeToo(NeedVoices voices) : IChatAct
{
    private const int Tries = 3;

    public string Name => "need.me-too";

    public async Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await voices.LiveGroup(Guid.Parse(said["likeId"]), who.Area, cancel) is not { } live) break;
            if (await voices.Join(live, who.Person, cancel)) return ChatOutcome.Done.Simply;
        }

        return new ChatOutcome.Refused("need.gone", "这一条刚刚有变动，请再选一次。");
    }
}
