namespace ZiZhiJin.Storage.Intake;

/// <summary>A step that is to be kept: what the conversation becomes, where it stands as it was after so many steps.</summary>
public sealed record ConversationStep(Guid AccountId, int Before, byte[] State, DateTimeOffset At)
{
    /// <summary>The message that led to it.</summary>
    public required byte[] Key { get; init; }

    public required byte[] Reply { get; init; }

    public bool IsWord { get; init; }

    public override string ToString() => nameof(ConversationStep);
}
