using ZiZhiJin.Domain.Intake;

namespace ZiZhiJin.Storage.Intake;

/// <summary>One step: what the conversation becomes, the message that led there, and its reply.</summary>
public sealed record ChatStepTaken(ChatState State, byte[] Key, ChatReply Reply)
{
    /// <summary>The person said a word in the chat itself.</summary>
    public bool IsWord { get; init; }

    public override string ToString() => nameof(ChatStepTaken);
}
