using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>Objects in the resident's name; the message's nonce makes saying it again harmless.</summary>
internal sealed class ObjectionRaised(Objecting objections) : IChatAct
{
    public string Name => "objection.raise";

    public async Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel) =>
        await objections.Raise(Guid.Parse(said["posting"]), said["text"].Trim(), who.Nonce, who.Caller, cancel) is null
            ? new ChatOutcome.Refused("posting.gone", "这条公示刚刚有变动，请再选一次。")
            : ChatOutcome.Done.Simply;
}
