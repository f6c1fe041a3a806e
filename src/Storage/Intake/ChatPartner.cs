using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Intake;

/// <summary>Whoever writes, as we know them, and where the conversation stands.</summary>
public sealed record ChatPartner(Caller Caller, ChatMemory Memory)
{
    /// <summary>Not read just now: the conversation may have gone on elsewhere.</summary>
    public bool IsRemembered { get; init; }

    public override string ToString() => nameof(ChatPartner);
}
