namespace ZiZhiJin.Domain.Intake;

/// <summary>What somebody sent, as far as a chat can use it. Speech arrives as the text that was recognised.</summary>
public sealed record ChatMessage(string Text, DateTimeOffset At)
{
    /// <summary>The flow whose menu button was tapped.</summary>
    public string? Tapped { get; init; }

    /// <summary>The platform's id of a photo.</summary>
    public string? Photo { get; init; }

    public ChatPlace? Place { get; init; }
}
