using ZiZhiJin.Domain.Intake;

namespace ZiZhiJin.Api.Intake;

/// <summary>Carries out one act that flows name. A refusal may be thrown.</summary>
internal interface IChatAct
{
    string Name { get; }

    Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel);
}
