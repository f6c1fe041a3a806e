using ZiZhiJin.Domain.Intake;

namespace ZiZhiJin.Api.Intake;

/// <summary>Calls people of the neighbourhood into the conversation, by the platform's customer service.</summary>
internal sealed class PersonCall : IChatAct
{
    public const string ActName = "person.call";

    public string Name => ActName;

    public Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel) =>
        Task.FromResult<ChatOutcome>(new ChatOutcome.Done(new Dictionary<string, string> { ["hours"] = "请把想说的直接发过来，工作时间会有人回复。" }));
}
