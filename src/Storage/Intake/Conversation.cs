namespace ZiZhiJin.Storage.Intake;

/// <summary>Where an account is in the chat, with the message that came last and its reply, so that the same message is answered the same again.</summary>
public sealed class Conversation
{
    public Guid AccountId { get; set; }

    /// <summary>How many messages were answered. Whoever writes the next step says which one it is, and only one succeeds.</summary>
    public int Steps { get; set; }

    /// <summary>Sealed, as is the reply: both hold what people say.</summary>
    public byte[] State { get; set; } = [];

    public byte[] LastKey { get; set; } = [];
    public byte[] LastReply { get; set; } = [];
    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>When the person last said something in the chat itself: for two days from there the platform lets us speak.</summary>
    public DateTimeOffset? LastWordAt { get; set; }
}
