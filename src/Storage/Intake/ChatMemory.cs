using ZiZhiJin.Domain.Intake;

namespace ZiZhiJin.Storage.Intake;

/// <summary>A conversation as it was read: its state after so many steps, and the reply to the message that came last.</summary>
public sealed record ChatMemory(ChatState State, int Steps, byte[] LastKey, ChatReply? LastReply)
{
    public static readonly ChatMemory Empty = new(ChatState.New, 0, [], null);

    /// <summary>The reply to this very message, if it was the last one.</summary>
    public ChatReply? ReplyTo(byte[] key) => LastKey.AsSpan().SequenceEqual(key) ? LastReply : null;
}
