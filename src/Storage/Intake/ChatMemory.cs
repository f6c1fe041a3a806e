using ZiZhiJin.Domain.Intake;

namespace ZiZhiJin.Storage.Intake;

/// <summary>A conversation as it was read: its state after so many steps, and the replies to the message that came last and to those shortly before.</summary>
public sealed record ChatMemory(ChatState State, int Steps, byte[] LastKey, ChatReply? LastReply)
{
    // The platform delivers three times within twenty seconds, and a reply that is owed is tried for some minutes more; people have said something else by then.
    private const int MostEarlier = 5;
    private static readonly TimeSpan Delivered = TimeSpan.FromMinutes(10);

    public static readonly ChatMemory Empty = new(ChatState.New, 0, [], null);

    public IReadOnlyList<EarlierReply> Earlier { get; init; } = [];

    /// <summary>When the last step was taken, and when the person last said a word in the chat.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    public DateTimeOffset? LastWordAt { get; init; }

    /// <summary>What it is once the step is kept.</summary>
    public ChatMemory After(ChatStepTaken step, DateTimeOffset now) => new(step.State, Steps + 1, step.Key, step.Reply)
    {
        Earlier = EarlierThan(now), ChangedAt = now, LastWordAt = step.IsWord ? now : LastWordAt,
    };

    /// <summary>The reply to this very message, if it was answered lately.</summary>
    public ChatReply? ReplyTo(byte[] key) =>
        Is(LastKey, key) ? LastReply : Earlier.FirstOrDefault(earlier => Is(earlier.Key, key)) is { } given ? new(given.Text, given.HandsOver) : null;

    /// <summary>What may still be delivered again after another step.</summary>
    public IReadOnlyList<EarlierReply> EarlierThan(DateTimeOffset now)
    {
        if (LastReply is null || now - ChangedAt > Delivered) return [];
        return [.. Earlier.Where(reply => now - reply.At <= Delivered).TakeLast(MostEarlier - 1), new(LastKey, LastReply.Text, LastReply.HandsOver, ChangedAt)];
    }

    private static bool Is(byte[] one, byte[] other) => one.AsSpan().SequenceEqual(other);
}
