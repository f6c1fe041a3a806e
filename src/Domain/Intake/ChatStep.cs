namespace ZiZhiJin.Domain.Intake;

/// <summary>What one message leads to: the conversation as it stands now, what is said, and what has to be done before it goes on.</summary>
public sealed record ChatStep(ChatState State, IReadOnlyList<string> Said, ChatEffect? Effect = null)
{
    /// <summary>As one message: its parts stand on lines of their own.</summary>
    public string Text => string.Join("\n", Said);
}
